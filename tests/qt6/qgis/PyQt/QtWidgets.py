from PyQt6.QtGui import QAction, QActionGroup, QShortcut
from PyQt6.QtWidgets import *
