"""The live figures of the course: one module per lesson, one function per figure."""
