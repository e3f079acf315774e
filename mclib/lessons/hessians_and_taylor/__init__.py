"""Lesson 12: Hessians and Taylor polynomials."""

NUMBER = 12
