"""What the operating system calls who runs the program."""

import getpass


def user_name() -> str:
    """Return the name of the user, "" for one without a name: a container has such, with no environment either."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
