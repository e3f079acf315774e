"""Wrong answers as a class types them: one table a lesson."""
