"""One window a fair on this machine: a second start brings the first one to the front."""

import hashlib
import os
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from boothapp.user_name import user_name

_WAIT_MS = 1_000  # for the operating system
_ANSWER_MS = 4_000  # for a window that is there but busy
_ANSWER = b"here"


def _name(folder: Path) -> str:
    """The same for every way to write a folder, another for every user."""
    key = f"{user_name()}\n{os.path.realpath(folder)}"  # Path.resolve raises for a link that leads to itself
    return "boothapp-" + hashlib.sha256(key.encode("utf-8", "surrogateescape")).hexdigest()[:24]


def raise_other(folder: Path) -> bool:
    """Bring the window that has this fair to the front; False when no window of this user here has it, or one that
    hangs and does not answer."""
    socket = QLocalSocket()
    socket.connectToServer(_name(folder))
    if not socket.waitForConnected(_WAIT_MS):
        return False
    loop = QEventLoop()
    socket.disconnected.connect(loop.quit)
    QTimer.singleShot(_ANSWER_MS, loop, loop.quit)
    if socket.state() != QLocalSocket.LocalSocketState.UnconnectedState:
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    return bool(socket.readAll())


class Instance(QObject):
    """Tells when another start of the program wants the fair that this window has."""

    wanted = Signal()

    def __init__(self, folder: Path, parent: QObject) -> None:
        """Listen; who calls this holds the fair's lock, so that a name left by a killed process is nobody's."""
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._called)
        QLocalServer.removeServer(_name(folder))
        self._server.listen(_name(folder))

    def _called(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.write(_ANSWER)
            socket.disconnectFromServer()
            self.wanted.emit()

    def close(self) -> None:
        """Listen no more."""
        self._server.close()
