#!/usr/bin/python3
# SPDX-FileCopyrightText: RatingDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks over the real program as a screen reader hears it: `everycontrol.py PROGRAM PORTAL`.

On every page, in two languages: every control has a name and can be reached by the Tab key, rows of trees
tell their level and whether they are open, cells of tables the heading of their column. Needs a
display, a session bus and the accessibility bus: see `everycontrol`.
"""

import re
import subprocess
import sys
import time

import pyatspi
from pyatspi import Registry

PAGES = ["overview", "organizations", "posters", "ranking"]
LANGUAGES = ["en", "ru"]
PATIENCE = 60  # seconds, for each start

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


def children(node):
    """Those that are there: what goes while we look is skipped."""
    for i in range(node.childCount):
        child = node.getChildAtIndex(i)
        if child is not None:
            yield child


def is_(node, state):
    return node.getState().contains(state)


def showing(node):
    """The node and everything in it that can be seen, without the cells of tables."""
    if not is_(node, pyatspi.STATE_SHOWING) and node.getRole() != pyatspi.ROLE_APPLICATION:
        return
    yield node
    if is_table(node) or node.getRole() in WHOLE:
        return
    for child in children(node):
        yield from showing(child)


def is_table(node):
    return "Table" in pyatspi.listInterfaces(node)


def place(node):
    """Where it is, for whoever has to find it."""
    names = []
    while node is not None and node.getRole() != pyatspi.ROLE_APPLICATION:
        names.append(f"{node.getRoleName()} “{node.name}”" if node.name else node.getRoleName())
        node = node.parent
    return " in ".join(names[:5])


class Program:
    """The program with one page in front, ready to be looked at."""

    def __init__(self, program, portal, page, language):
        self.process = subprocess.Popen(
            [program, "--portal", f"sqlite:{portal}", "--page", page, "--language", language]
        )
        self.root = self.wait_for(self.find, "the program did not come to the accessibility bus")
        self.wait_for(self.stands_still, "the page did not come to rest")
        # There is no window manager to give it the keyboard.
        search = ["xdotool", "search", "--onlyvisible", "--name", "RatingDesk"]
        subprocess.run([*search, "windowfocus", "--sync"], check=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        self.wait_for(lambda: self.find() is None, "the program stays on the accessibility bus")

    def wait_for(self, condition, complaint):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            found = condition()
            if found:
                return found
            if self.process.returncode is None and self.process.poll() is not None:
                raise SystemExit(f"the program ended by itself, with {self.process.returncode}")
            time.sleep(0.2)
        raise SystemExit(complaint)

    @staticmethod
    def find():
        for program in children(Registry.getDesktop(0)):
            if program.name == "ratingdesk" and program.childCount > 0:
                return program
        return None

    def stands_still(self):
        """Two looks show the same, nothing is being loaded."""
        first = [(node.getRole(), node.name) for node in showing(self.root)]
        if any(role == pyatspi.ROLE_PROGRESS_BAR for role, _ in first) or len(first) < 20:
            return False
        time.sleep(0.7)
        return first == [(node.getRole(), node.name) for node in showing(self.root)]

    def controls(self):
        return [node for node in showing(self.root) if node.getRole() in CONTROLS or is_table(node)]


def press(key):
    subprocess.run(["xdotool", "key", key], check=True)


def press_and_follow(key, controls):
    """Waits until another one of the controls has the focus; a moment only where none gets it."""
    before = next((control for control in controls if has_focus(control)), None)
    press(key)
    deadline = time.monotonic() + 1
    while time.monotonic() < deadline:
        now = next((control for control in controls if has_focus(control)), None)
        if now is not None and now != before:
            return
        time.sleep(0.02)


def check_names(program):
    for control in program.controls():
        if not control.name.strip():
            yield f"no name: {place(control)}"
        elif control.getRole() == pyatspi.ROLE_COMBO_BOX and not is_told(control):
            yield f"does not tell what is chosen in it: {place(control)}"
        if is_(control, pyatspi.STATE_ENABLED) and not is_(control, pyatspi.STATE_FOCUSABLE):
            yield f"cannot have the focus: {place(control)}"


def is_told(box):
    """The name of a combo box is its value; a label or the description says what for."""
    labels = [
        relation.getTarget(0).name
        for relation in box.getRelationSet()
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY
    ]
    return any(labels) or box.description.strip() not in ("", box.name)


def check_tab(program):
    """Goes round with the Tab key; what it never comes to cannot be reached without a mouse."""
    controls = [
        control
        for control in program.controls()
        if is_(control, pyatspi.STATE_ENABLED) and control.getRole() != pyatspi.ROLE_RADIO_BUTTON
    ]
    missing = dict(enumerate(controls))
    for _ in range(2 * len(controls)):
        press_and_follow("Tab", controls)
        for i in list(missing):
            if i in missing and has_focus(missing[i]):
                go_along(missing.pop(i), missing)
        if not missing:
            return
    for control in missing.values():
        yield f"the Tab key does not come to: {place(control)}"


def go_along(control, missing):
    """Of buttons of which one is chosen, Tab comes to that one and the arrows to the others."""
    siblings = [i for i, other in missing.items() if other.parent == control.parent]
    if control.getRole() != pyatspi.ROLE_CHECK_BOX or not is_(control, pyatspi.STATE_CHECKED):
        return
    others = [missing[i] for i in siblings]
    for key in ["Right", "Left"] * len(siblings):
        for _ in siblings:
            press_and_follow(key, [control, *others])
            for i in siblings:
                if i in missing and has_focus(missing[i]):
                    del missing[i]
        if not any(i in missing for i in siblings):
            return


def has_focus(control):
    if control.getRole() == pyatspi.ROLE_PAGE_TAB_LIST:
        return any(is_(tab, pyatspi.STATE_FOCUSED) for tab in children(control))
    return is_(control, pyatspi.STATE_FOCUSED)


def check_tables(program):
    for node in program.controls():
        if not is_table(node) or node.getRole() == pyatspi.ROLE_LIST:
            continue
        table = node.queryTable()
        for column in range(table.nColumns):
            heading = table.getColumnHeader(column)
            if heading is not None and not heading.name.strip():
                yield f"column {column} has no heading: {place(node)}"
        for row in range(min(table.nRows, 10)):
            for column in range(table.nColumns):
                cell = table.getAccessibleAt(row, column)
                if cell is not None and is_(cell, pyatspi.STATE_SHOWING) and not cell.name.strip():
                    yield f"row {row}, column {column} tells nothing: {place(node)}"


def check_tree(program):
    """The rows of the register's tree: name, level, and open or closed."""
    trees = [
        node
        for node in program.controls()
        if is_table(node)
        and node.queryTable().nRows > 0
        and is_(node.queryTable().getAccessibleAt(0, 0), pyatspi.STATE_EXPANDABLE)
    ]
    if not trees:
        yield "no tree has a row that can be opened"
        return
    table = trees[0].queryTable()
    root = table.getAccessibleAt(0, 0)
    yield from check_level(root, 1)
    if is_(root, pyatspi.STATE_EXPANDED):
        yield "the first row says that it is open"
    while not has_focus(trees[0]):
        press("Tab")
        time.sleep(0.05)
    press("Home")
    press("Right")
    program.wait_for(
        lambda: is_(table.getAccessibleAt(0, 0), pyatspi.STATE_EXPANDED),
        "an open row does not say that it is open",
    )
    yield from check_level(table.getAccessibleAt(1, 0), 2)


def check_level(row, level):
    told = f"{row.name} {row.description}"
    if not re.search(rf"(?<!\d){level}(?!\d)", told):
        yield f"“{told}” does not tell its level, {level}"


def main():
    program, portal = sys.argv[1:]
    problems = []
    for language in LANGUAGES:
        for page in PAGES:
            with Program(program, portal, page, language) as window:
                found = list(check_names(window)) + list(check_tables(window))
                if page == "organizations":
                    found += check_tree(window)
                found += check_tab(window)
                problems += [f"{language}, {page}: {problem}" for problem in found]
    print("\n".join(problems) if problems else "Every control can be heard and reached.")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
