"""The halls of the plan page: made, measured, outlined, taken from ready plans, with a picture behind them."""
