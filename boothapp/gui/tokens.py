"""Colours, sizes and spacings of the interface; nothing else in the window names a colour or a type size."""

from enum import StrEnum

LIGHT = {
    "app": "#F3F5F4",
    "surface": "#FFFFFF",
    "sunken": "#EDF1EF",
    "border": "#DDE3E0",
    "strong_border": "#BFC9C4",
    "field_border": "#84918B",
    "text": "#17211D",
    "text2": "#4C5A54",
    "muted": "#66736D",
    "primary": "#0B7A5E",
    "primary_hover": "#096A51",
    "primary_pressed": "#075642",
    "on_primary": "#FFFFFF",
    "tint": "#E2F3EC",
    "tint_text": "#075E48",
    "info": "#1D6FB8",
    "info_tint": "#E4F0FA",
    "warn": "#A85A00",
    "warn_tint": "#FFF1D6",
    "danger": "#BF3328",
    "danger_tint": "#FCE8E6",
    "selection": "#D6EEE4",
    "canvas": "#F7F9F8",
    "grid": "#E9EEEB",
    "guide": "#E0427A",
    "violet": "#6B4FC0",
    "violet_tint": "#EEE9FA",
    "rose_tint": "#FBE8F0",
    "booth_free": "#FFFFFF",
    "booth_free_edge": "#AAB6B0",
    "booth_free_text": "#4C5A54",
    "booth_held": "#FFEFC9",
    "booth_held_edge": "#D08F1E",
    "booth_held_text": "#6B4300",
    "booth_assigned": "#CFECE0",
    "booth_assigned_edge": "#2E9A78",
    "booth_assigned_text": "#0A4A38",
    "booth_confirmed": "#0B7A5E",
    "booth_confirmed_edge": "#075642",
    "booth_confirmed_text": "#FFFFFF",
    "booth_blocked": "#E4E8E6",
    "booth_blocked_edge": "#B7C0BC",
    "booth_blocked_text": "#55625C",
    "booth_conflict": "#FCE0DD",
    "booth_conflict_edge": "#C8372C",
    "booth_conflict_text": "#7E1A12",
}
DARK = {
    "app": "#121715",
    "surface": "#1B2220",
    "sunken": "#161C1A",
    "border": "#2E3834",
    "strong_border": "#45524C",
    "field_border": "#66756E",
    "text": "#E9EFEC",
    "text2": "#B3BFBA",
    "muted": "#93A099",
    "primary": "#35B98F",
    "primary_hover": "#46C79E",
    "primary_pressed": "#2AA27D",
    "on_primary": "#05221A",
    "tint": "#16382D",
    "tint_text": "#7FE0BF",
    "info": "#6CB3F0",
    "info_tint": "#15293B",
    "warn": "#F0B04D",
    "warn_tint": "#3A2C12",
    "danger": "#F08A80",
    "danger_tint": "#421E1B",
    "selection": "#1C4436",
    "canvas": "#151B19",
    "grid": "#232B28",
    "guide": "#FF6FA3",
    "violet": "#A893EE",
    "violet_tint": "#292340",
    "rose_tint": "#3A1E2C",
    "booth_free": "#1F2724",
    "booth_free_edge": "#56635D",
    "booth_free_text": "#B3BFBA",
    "booth_held": "#4A3813",
    "booth_held_edge": "#C9912F",
    "booth_held_text": "#FFD88A",
    "booth_assigned": "#174636",
    "booth_assigned_edge": "#2F9E7C",
    "booth_assigned_text": "#BFF0DD",
    "booth_confirmed": "#1B795C",
    "booth_confirmed_edge": "#4CC9A2",
    "booth_confirmed_text": "#F1FFFA",
    "booth_blocked": "#262E2B",
    "booth_blocked_edge": "#45524C",
    "booth_blocked_text": "#93A099",
    "booth_conflict": "#4A201C",
    "booth_conflict_edge": "#E06A5E",
    "booth_conflict_text": "#FFC9C3",
}


class Role(StrEnum):
    """What a text is; its size and weight follow."""

    PAGE = "page"
    SECTION = "section"
    BODY = "body"
    STRONG = "strong"
    LABEL = "label"
    MUTED = "muted"
    CAPTION = "caption"
    FIGURE = "figure"


# pixels at 100 %, weight
TYPE: dict[Role, tuple[int, int]] = {
    Role.PAGE: (20, 600),
    Role.SECTION: (15, 600),
    Role.BODY: (13, 400),
    Role.STRONG: (13, 600),
    Role.LABEL: (12, 500),
    Role.MUTED: (12, 400),
    Role.CAPTION: (11, 600),
    Role.FIGURE: (26, 600),
}

# pixels on the floor plan by how near one is: of a booth's number, of the names in it
PLAN_NUMBER = (9, 11, 12, 13, 15)
PLAN_NAME = (8, 8, 9, 11, 13)

SPACE = (4, 8, 12, 16, 24)  # pixels; SPACE[0] is the grid
PAGE_MARGIN = 16
CONTROL_HEIGHT = 32
DENSE_HEIGHT = 26
RADIUS_CONTROL, RADIUS_CARD, RADIUS_CHIP = 7, 10, 8
ICON_SIZE = 20
FOCUS_WIDTH = 2
ROW_HEIGHT = 34
