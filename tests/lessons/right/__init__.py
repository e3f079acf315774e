"""Other right ways to answer the exercises, as readers type them: one table a lesson."""
