"""The geometry of halls and booths: shapes, rows, snapping, neighbours, clearances. Knows no database and no Qt.

Lengths are metres from the top left corner of the hall, x to the right and y down; angles are degrees clockwise.
"""
