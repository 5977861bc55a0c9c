# SPDX-FileCopyrightText: RatingDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program as a screen reader meets it: what can be heard of it, and keys to press. Needs a
display, a session bus and the accessibility bus."""

import subprocess
import time

import pyatspi
from gi.repository import GLib
from pyatspi import Registry

PATIENCE = 60  # seconds, for whatever has to come
QUIET = 0.4  # seconds without news: the program has come to rest

CONTROLS = {
    pyatspi.ROLE_PUSH_BUTTON,
    pyatspi.ROLE_TOGGLE_BUTTON,
    pyatspi.ROLE_CHECK_BOX,
    pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_COMBO_BOX,
    pyatspi.ROLE_TEXT,
    pyatspi.ROLE_SPIN_BUTTON,
    pyatspi.ROLE_SLIDER,
    pyatspi.ROLE_LINK,
    pyatspi.ROLE_LIST,
    pyatspi.ROLE_TREE,
    pyatspi.ROLE_TREE_TABLE,
    pyatspi.ROLE_TABLE,
    pyatspi.ROLE_PAGE_TAB_LIST,
}
# What stands in these is named and reached with them.
WHOLE = {pyatspi.ROLE_TEXT, pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_LIST}
ENTRIES = {
    pyatspi.ROLE_MENU_ITEM,
    pyatspi.ROLE_CHECK_MENU_ITEM,
    pyatspi.ROLE_RADIO_MENU_ITEM,
    pyatspi.ROLE_MENU,
}
DIALOGS = {pyatspi.ROLE_DIALOG, pyatspi.ROLE_ALERT, pyatspi.ROLE_FILE_CHOOSER}

NEWS = [
    "object:state-changed",
    "object:children-changed",
    "object:property-change",
    "object:text-changed",
    "object:active-descendant-changed",
    "object:selection-changed",
    "window",
]


class News:
    """Everything that the program tells of; whoever waits for something looks again after each."""

    def __init__(self):
        self.count = 0
        self.focused = 0  # how often something got the focus
        self.last_focused = None  # and what it was; the entries of menus are heard of only so
        Registry.registerEventListener(self._note, *NEWS)

    def _note(self, event):
        self.count += 1
        if event.type == "object:state-changed:focused" and event.detail1:
            self.focused += 1
            self.last_focused = event.source

    def wait(self, seconds):
        """Until there is news, at most so long; whether there was."""
        before = self.count
        over = []
        timer = GLib.timeout_add(max(1, int(seconds * 1000)), lambda: over.append(True))
        while self.count == before and not over:
            GLib.MainContext.default().iteration(True)
        if not over:
            GLib.source_remove(timer)
        return self.count != before


NEWS_OF_ALL = News()


def wait_until(condition, seconds=PATIENCE):
    """What the condition gives, as soon as it gives anything; looks again at all news."""
    end = time.monotonic() + seconds
    while True:
        found = condition()
        left = end - time.monotonic()
        if found or left <= 0:
            return found
        NEWS_OF_ALL.wait(min(left, 1))


def children(node):
    """Those that are there: what goes while we look is skipped."""
    for i in range(node.childCount):
        child = node.getChildAtIndex(i)
        if child is not None:
            yield child


def is_(node, state):
    return node.getState().contains(state)


def is_table(node):
    return "Table" in pyatspi.listInterfaces(node)


def showing(node):
    """The node and everything in it that can be seen, without the cells of tables."""
    if not is_(node, pyatspi.STATE_SHOWING) and node.getRole() != pyatspi.ROLE_APPLICATION:
        return
    yield node
    if is_table(node) or node.getRole() in WHOLE:
        return
    for child in children(node):
        yield from showing(child)


def controls_in(node):
    return [each for each in showing(node) if each.getRole() in CONTROLS or is_table(each)]


def place(node):
    """Where it is, for whoever has to find it."""
    names = []
    while node is not None and node.getRole() != pyatspi.ROLE_APPLICATION:
        names.append(f"{node.getRoleName()} “{node.name}”" if node.name else node.getRoleName())
        node = node.parent
    return " in ".join(names[:5])


def has_focus(control):
    if control.getRole() == pyatspi.ROLE_PAGE_TAB_LIST:
        return any(is_(tab, pyatspi.STATE_FOCUSED) for tab in children(control))
    return is_(control, pyatspi.STATE_FOCUSED)


def press(*keys):
    subprocess.run(["xdotool", "key", *keys], check=True)


def press_and_follow(key):
    """Waits until something gets the focus; a moment only where nothing does."""
    before = NEWS_OF_ALL.focused
    press(key)
    wait_until(lambda: NEWS_OF_ALL.focused > before, 0.5)


def focused_entry():
    """The entry of a menu that has the focus."""
    node = NEWS_OF_ALL.last_focused
    return node if node is not None and node.getRole() in ENTRIES else None


class Program:
    """The program with one page in front, ready to be looked at."""

    def __init__(self, program, portal, page, language):
        self.process = subprocess.Popen(
            [program, "--portal", f"sqlite:{portal}", "--page", page, "--language", language]
        )
        self.root = self.wait_for(self.find, "the program did not come to the accessibility bus")
        self.rest()
        self.take_keyboard("RatingDesk")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        self.wait_for(lambda: self.find() is None, "the program stays on the accessibility bus")

    def wait_for(self, condition, complaint):
        def look():
            if self.process.returncode is None and self.process.poll() is not None:
                raise SystemExit(f"the program ended by itself, with {self.process.returncode}")
            return condition()

        found = wait_until(look)
        if not found:
            raise SystemExit(complaint)
        return found

    @staticmethod
    def find():
        for program in children(Registry.getDesktop(0)):
            if program.name == "ratingdesk" and program.childCount > 0:
                return program
        return None

    @staticmethod
    def take_keyboard(title):
        """There is no window manager that would give it to the window."""
        search = ["xdotool", "search", "--onlyvisible", "--name", title]
        subprocess.run([*search, "windowfocus", "--sync"], check=True)

    def rest(self):
        """Until there is no more news and nothing is being loaded."""
        self.wait_for(self._rests, "the page did not come to rest")

    def _rests(self):
        if NEWS_OF_ALL.wait(QUIET):
            return False
        roles = [node.getRole() for node in showing(self.root)]
        return pyatspi.ROLE_PROGRESS_BAR not in roles and len(roles) > 20

    def dialog(self):
        """The one that is open."""
        for window in children(self.root):
            if window.getRole() in DIALOGS and is_(window, pyatspi.STATE_SHOWING):
                return window
        return None
