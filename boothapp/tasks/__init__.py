"""What the program does from start to end, one module a task, for window and terminal alike."""
