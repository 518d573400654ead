"""Drawing lots for booths: who draws which booths, on the big screen or all at once, and the minutes to sign."""
