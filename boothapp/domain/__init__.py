"""What a fair consists of and the rules it obeys: no files, no SQL, no Qt."""
