"""What the register says, as values first and as renderings after: briefing, timeline, exports, book."""
