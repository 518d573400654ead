"""Words for codes as they stand on paper and in exported lists: (Vietnamese, English)."""

KIND_NAMES = {
    "enterprise": ("Doanh nghiệp", "Enterprise"),
    "cooperative": ("Hợp tác xã", "Cooperative"),
    "coop_group": ("Tổ hợp tác", "Cooperative group"),
    "household": ("Hộ kinh doanh", "Household business"),
    "establishment": ("Cơ sở sản xuất", "Rural industrial establishment"),
    "craft_village": ("Làng nghề", "Craft village"),
    "artisan": ("Nghệ nhân", "Artisan"),
    "province_delegation": ("Đoàn tỉnh", "Provincial delegation"),
    "agency_sponsor": ("Cơ quan, nhà tài trợ", "Agency, sponsor"),
}

STATUS_NAMES = {
    "registered": ("Đã đăng ký", "Registered"),
    "confirmed": ("Đã xác nhận", "Confirmed"),
    "checked_in": ("Đã đến", "Checked in"),
    "withdrawn": ("Đã rút", "Withdrawn"),
}
