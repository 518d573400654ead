"""The rules of the style sheet; `$name` is a token: a colour, or `$size_label`, the type size of a role."""

RULES = """
QMainWindow, #shell { background: $app; }
QLabel { background: transparent; color: $text; }
QLabel[role="label"] { color: $text2; }
QLabel[role="muted"], QLabel[role="caption"] { color: $muted; }
QLabel[tone="second"] { color: $text2; }
QLabel[tone="danger"] { color: $danger; }
QLabel[tone="warn"] { color: $warn; }
QLabel[tone="link"] { color: $primary; }
QLabel[chip] { border-radius: 8px; padding: 2px 9px; font-size: $size_label; font-weight: 500; }
QLabel[chip="ok"] { background: $tint; color: $tint_text; }
QLabel[chip="warn"] { background: $warn_tint; color: $warn; }
QLabel[chip="danger"] { background: $danger_tint; color: $danger; }
QLabel[chip="info"] { background: $info_tint; color: $info; }
QLabel[chip="plain"] { background: $sunken; color: $text2; }
QLabel[chip="lead"] { padding: 0; min-height: 26px; color: $text2; }
QPushButton[chip] { border: 1px solid transparent; border-radius: 8px; padding: 1px 9px; min-height: 22px;
  font-size: $size_label; font-weight: 500; background: $sunken; color: $text2; }
QPushButton[chip="ok"] { background: $tint; color: $tint_text; }
QPushButton[chip="warn"] { background: $warn_tint; color: $warn; }
QPushButton[chip="danger"] { background: $danger_tint; color: $danger; }
QPushButton[chip]:hover { border-color: $strong_border; }
QPushButton[chip]:checked { background: $tint; color: $tint_text; border: 1px solid $primary; }
QPushButton[chip]:focus { border: 2px solid $primary; padding: 0 8px; min-height: 22px; }
QLabel[keys="true"] { background: $sunken; color: $text2; border: 1px solid $border; border-bottom: 2px solid $border;
  border-radius: 4px; padding: 0 5px; font-size: $size_caption; font-weight: 500; }
QFrame[card="true"] { background: $surface; border: 1px solid $border; border-radius: 10px; padding: 1px; }
QFrame[card="chosen"] { background: $tint; border: 2px solid $primary; border-radius: 10px; }
QFrame[card="active"] { background: $surface; border: 2px solid $primary; border-radius: 10px; }
QFrame[card="warn"] { background: $warn_tint; border: 1px solid $warn; border-radius: 10px; padding: 1px; }
QFrame[card="true"]:focus, QFrame[card="warn"]:focus { border: 2px solid $primary; padding: 0; }
QFrame[card="warn"] QLabel[role="muted"], QFrame[card="chosen"] QLabel[role="muted"],
QFrame[banner] QLabel[role="muted"] { color: $text2; }
QFrame[banner] { border: none; border-radius: 0; background: $info_tint; }
QFrame[banner="warn"] { background: $warn_tint; }
QFrame[banner="danger"] { background: $danger_tint; }
QFrame[toast="true"] { background: $text; border-radius: 8px; }
QFrame[toast="true"] QLabel { color: $surface; }
QFrame[toast="true"] QPushButton { background: transparent; border: 1px solid $muted; color: $surface; }
QFrame[line="drop"] { background: $primary; border: none; border-radius: 1px; }
QMessageBox QLabel#qt_msgbox_label { font-weight: 600; }
QFrame[popup="true"], QDialog { background: $surface; border: 1px solid $strong_border; border-radius: 10px; }
QDialog[whole="true"] { border: none; border-radius: 0; }
QMessageBox #qt_msgbox_label, QMessageBox #qt_msgbox_informativelabel { min-width: 320px; }
QFrame#content { background: $surface; border: 1px solid $border; border-top-left-radius: 12px; border-right: none;
  border-bottom: none; }
QFrame[line="across"] { background: $border; max-height: 1px; min-height: 1px; border: none; }
QFrame[line="down"] { background: $border; max-width: 1px; min-width: 1px; border: none; }
QPushButton { background: $surface; border: 1px solid $strong_border; border-radius: 7px; padding: 0 12px;
  min-height: 30px; font-weight: 500; color: $text; }
QPushButton, QToolButton, QCheckBox, QRadioButton, QTabBar, QComboBox { outline: none; }
QPushButton:hover { background: $sunken; }
QPushButton:pressed { background: $border; }
QPushButton:focus { border: 2px solid $primary; padding: 0 11px; min-height: 28px; }
QPushButton:disabled { color: $muted; background: $sunken; border-color: $border; }
QPushButton[kind="primary"] { background: $primary; border: 1px solid $primary_pressed; color: $on_primary;
  font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $primary_hover; }
QPushButton[kind="primary"]:pressed { background: $primary_pressed; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { background: $sunken; color: $muted; border-color: $border; }
QPushButton[kind="plain"] { background: transparent; border: 1px solid transparent; color: $text2; }
QPushButton[kind="plain"]:disabled { background: transparent; color: $muted; }
QPushButton[kind="plain"]:hover:enabled { background: $sunken; }
QPushButton[kind="plain"]:focus { border: 2px solid $primary; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; color: $danger; padding: 0 4px;
  min-height: 24px; text-decoration: underline; }
QPushButton[kind="link"]:hover { border-color: $danger; }
QPushButton[kind="link"]:focus { border: 2px solid $danger; padding: 0 3px; min-height: 22px; }
QPushButton[kind="opener"] { background: transparent; border: 1px solid transparent; color: $text2; padding: 0 4px;
  min-height: 24px; }
QPushButton[kind="opener"]:hover { background: $sunken; }
QPushButton[kind="danger"] { background: $surface; color: $danger; border: 1px solid $danger; }
QPushButton[kind="danger"]:focus { border: 2px solid $danger; }
QPushButton[dense="true"] { min-height: 24px; }
QPushButton[dense="true"]:focus { min-height: 22px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 7px; padding: 5px; color: $text2; }
QToolButton:hover { background: $sunken; }
QToolButton:checked { background: $tint; color: $tint_text; border-color: $tint; }
QToolButton:focus { border: 2px solid $primary; padding: 4px; }
QToolButton[over="picture"] { background: $surface; border-color: $border; padding: 4px; }
QToolButton[over="picture"]:hover { border-color: $danger; }
QToolButton::menu-indicator { image: none; }
QToolButton[legend="true"] { padding: 2px; font-size: $size_label; color: $text; }
QToolButton[legend="true"]:checked { border-color: $primary; }
QToolButton[legend="true"]:focus { padding: 1px; }
QPushButton[list="true"] { text-align: left; }
QToolButton[tile="true"] { padding: 0; border: none; }
QToolButton[tile="true"]:focus { border: 2px solid $primary; }
QToolButton[nav="true"] { text-align: left; padding: 0 10px; min-height: 36px; font-weight: 500; border-radius: 8px; }
QToolButton[nav="true"]:checked { font-weight: 600; }
QToolButton[nav="true"]:focus { padding: 0 9px; min-height: 34px; }
QToolButton#fairSwitcher { color: $text; font-size: $size_section; font-weight: 600; padding: 4px 30px 4px 8px; }
QToolButton#fairSwitcher:focus { padding: 3px 29px 3px 7px; }
QToolButton#fairSwitcher::menu-indicator { image: url($arrow_picture); width: 16px; height: 16px;
  subcontrol-origin: padding; subcontrol-position: right center; right: 8px; }
QLineEdit, QComboBox, QPlainTextEdit, QSpinBox, QDateEdit { background: $surface; border: 1px solid $field_border;
  border-radius: 7px; padding: 0 9px; min-height: 30px; color: $text; selection-background-color: $primary;
  selection-color: $on_primary; }
QPlainTextEdit { padding: 6px 7px; }
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus, QSpinBox:focus, QDateEdit:focus { border: 2px solid $primary;
  padding: 0 8px; min-height: 28px; }
QPlainTextEdit:focus { padding: 5px 6px; }
QLineEdit[wrong="true"], QComboBox[wrong="true"], QPlainTextEdit[wrong="true"] { border: 2px solid $danger;
  padding: 0 8px; min-height: 28px; }
QPlainTextEdit[wrong="true"] { padding: 5px 6px; }
QLineEdit[flat="true"] { background: $sunken; border: 1px solid $border; placeholder-text-color: $text2; }
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus { background: transparent; border: none; padding: 0 2px;
  min-height: 32px; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: $sunken; color: $text2; border-color: $border; }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled { background: $sunken; color: $muted;
  border-color: $border; }
QTableView > QWidget > QLineEdit { border-radius: 0; min-height: 0; padding: 0 8px; border: 2px solid $primary; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: url($arrow_picture); width: 16px; height: 16px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $strong_border; color: $text;
  selection-background-color: $selection; selection-color: $text; outline: 0; }
QCheckBox, QRadioButton { spacing: 8px; color: $text; background: transparent; border: 2px solid transparent;
  border-radius: 5px; min-height: 22px; }
QCheckBox:focus, QRadioButton:focus { border-color: $primary; }
QCheckBox:disabled, QRadioButton:disabled { color: $muted; }
QCheckBox::indicator, QRadioButton::indicator { width: 16px; height: 16px; border: 1px solid $field_border;
  border-radius: 4px; background: $surface; }
QListView[ticks="true"]::indicator { width: 16px; height: 16px; border: 1px solid $field_border; border-radius: 4px;
  background: $surface; }
QListView[ticks="true"]::indicator:checked { background: $primary; border-color: $primary_pressed;
  image: url($tick_picture); }
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:checked { background: $primary; border-color: $primary_pressed; image: url($tick_picture); }
QCheckBox::indicator:indeterminate { background: $primary; border-color: $primary_pressed; image: url($dash_picture); }
QRadioButton::indicator:checked { width: 8px; height: 8px; background: $surface; border: 5px solid $primary; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { background: $surface; color: $text2; border: none; border-bottom: 1px solid $border;
  padding: 7px 10px; font-size: $size_label; font-weight: 600; }
QTableView { background: $surface; border: none; gridline-color: $border; selection-background-color: $selection;
  selection-color: $text; alternate-background-color: $sunken; outline: 0; }
QTableView::item { padding: 0 7px; border-bottom: 1px solid $border; }
QTableView::item:selected { background: $selection; color: $text; }
QTableView::item:focus { border: 2px solid $primary; padding: 0 5px; }
QTreeView { background: $surface; border: none; selection-background-color: $selection; selection-color: $text;
  outline: 0; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $sunken; border-radius: 7px; }
QCalendarWidget QToolButton { color: $text; font-weight: 600; }
QCalendarWidget QTableView::item { padding: 0; border: none; }
QCalendarWidget QTableView::item:focus { border: 2px solid $primary; padding: 0; }
QCalendarWidget QSpinBox { min-height: 24px; }
QTableCornerButton::section { background: $surface; border: none; }
QListView { background: transparent; border: none; outline: 0; color: $text; }
QListView:window { background: $surface; border: 1px solid $strong_border; }
QListView::item { border: 2px solid transparent; }
QListView::item:selected { background: $selection; color: $text; }
QListView::item:focus { border: 2px solid $primary; }
QListView[photos="true"]::item:selected { border: 2px solid $primary; }
QListView[ring="true"], QTreeView[ring="true"], QSlider { border: 2px solid transparent; }
QListView[ring="true"]:focus, QTreeView[ring="true"]:focus, QSlider:focus { border-color: $primary; }
QSlider { border-radius: 7px; }
QListView[suggestions="true"] { background: $surface; border: 1px solid $strong_border; padding: 2px; }
QListView[suggestions="true"]::item { padding: 2px 6px; min-height: 22px; border: none; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QScrollArea[reachable="true"] { border: 2px solid transparent; border-radius: 7px; }
QScrollArea[reachable="true"]:focus { border: 2px solid $primary; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar::handle:vertical { background: $strong_border; border-radius: 3px; min-height: 32px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle:horizontal { background: $strong_border; border-radius: 3px; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $sunken; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: $primary; border-radius: 4px; }
QSplitter::handle { background: $border; }
QMenu { background: $surface; border: 1px solid $strong_border; border-radius: 8px; padding: 4px; color: $text; }
QMenu::item { padding: 6px 22px 6px 10px; border-radius: 5px; }
QMenu::item:selected { background: $selection; }
QMenu::icon { padding-left: 8px; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $border; margin: 4px 6px; }
QTabWidget::pane { border: none; border-top: 1px solid $border; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QTabBar::tab { background: transparent; color: $text2; padding: 7px 12px; border: none;
  border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $tint_text; border-bottom: 2px solid $primary; font-weight: 600; }
QTabBar[dense="true"]::tab { padding: 7px 8px; }
QTabBar::tab:focus { border: 2px solid $primary; border-radius: 7px; padding: 5px 10px 7px 10px; }
QTabBar[dense="true"]::tab:focus { padding: 5px 6px 7px 6px; }
#statusRow QLabel { color: $text2; font-size: $size_label; }
#statusRow QToolButton[link="true"] { color: $primary; font-size: $size_label; padding: 0 4px; }
QLabel[cover="true"] { background: $surface; }
QFrame[drop="taken"] { background: $tint; border: 2px dashed $primary; border-radius: 10px; }
QFrame[drop="refused"] { background: $danger_tint; border: 2px dashed $danger; border-radius: 10px; }
QGraphicsView[plan="true"] { background: $canvas; border: 2px solid $canvas; }
QGraphicsView[plan="true"]:focus { border: 2px solid $primary; }
QToolTip { background: $text; color: $surface; border: none; padding: 4px 8px; }
"""
