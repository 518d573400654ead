"""The PDF file: objects, fonts, pictures, pages, and its appearance under its name."""
