"""Laid-out pages as SVG pictures, which open in a browser and in drawing programs."""
