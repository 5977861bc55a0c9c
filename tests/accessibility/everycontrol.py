#!/usr/bin/python3
# SPDX-FileCopyrightText: RatingDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks over the real program as a screen reader hears it: `everycontrol.py PROGRAM PORTAL`.

On every page, in its menus and dialogs, in two languages: every control has a name and can be reached
by the Tab key, rows of trees tell their level and whether they are open, cells of tables the heading
of their column. See `everycontrol`, which starts all that it needs.
"""

import re
import sys

import pyatspi
from spokenprogram import (
    Program,
    children,
    controls_in,
    has_focus,
    is_,
    is_table,
    focused_entry,
    place,
    press,
    press_and_follow,
    wait_until,
)

PAGES = ["overview", "organizations", "posters", "stands", "ranking", "accounts"]
LANGUAGES = ["en", "ru"]
HEADED_ROWS = 10  # whose cells are all heard
SAMPLED_ROWS = 24  # of the rest, from the first to the last
LEVELS = 2  # of the tree that are opened one below the other
# What opens a dialog on which page; each is left by Escape.
DIALOGS_BY_KEY = {
    "overview": ["F1"],
    "organizations": ["ctrl+m", "ctrl+i"],
    "accounts": ["ctrl+n"],
}


def check_names(controls):
    for control in controls:
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


def check_tab(controls):
    """Goes round with the Tab key and opens the menus on the way; what it never comes to cannot be
    reached without a mouse."""
    controls = [
        control
        for control in controls
        if is_(control, pyatspi.STATE_ENABLED) and control.getRole() != pyatspi.ROLE_RADIO_BUTTON
    ]
    missing = dict(enumerate(controls))
    for _ in range(2 * len(controls)):
        press_and_follow("Tab")
        for i in list(missing):
            if i in missing and has_focus(missing[i]):
                control = missing.pop(i)
                if has_menu(control):
                    yield from check_menu(control)
                else:
                    go_along(control, missing)
        if not missing:
            return
    for control in missing.values():
        yield f"the Tab key does not come to: {place(control)}"


def go_along(control, missing):
    """Of buttons of which one is chosen, Tab comes to that one and the arrows to the others."""
    siblings = [i for i, other in missing.items() if other.parent == control.parent]
    if control.getRole() != pyatspi.ROLE_CHECK_BOX or not is_(control, pyatspi.STATE_CHECKED):
        return
    for key in ["Right", "Left"] * len(siblings):
        for _ in siblings:
            press_and_follow(key)
            for i in siblings:
                if i in missing and has_focus(missing[i]):
                    del missing[i]
        if not any(i in missing for i in siblings):
            return


def check_tables(controls):
    for node in controls:
        if not is_table(node) or node.getRole() == pyatspi.ROLE_LIST:
            continue
        table = node.queryTable()
        for column in range(table.nColumns):
            heading = table.getColumnHeader(column)
            if heading is not None and not heading.name.strip():
                yield f"column {column} has no heading: {place(node)}"
        for row in range(min(table.nRows, HEADED_ROWS)):
            for column in range(table.nColumns):
                cell = table.getAccessibleAt(row, column)
                if cell is not None and is_(cell, pyatspi.STATE_SHOWING) and not cell.name.strip():
                    yield f"row {row}, column {column} tells nothing: {place(node)}"
        step = max(1, table.nRows // SAMPLED_ROWS)
        for row in [*range(HEADED_ROWS, table.nRows, step), table.nRows - 1]:
            cells = [table.getAccessibleAt(row, column) for column in range(table.nColumns)]
            if row >= 0 and not any(cell is not None and cell.name.strip() for cell in cells):
                yield f"row {row} tells nothing: {place(node)}"


def check_tree(program):
    """The rows of the register's tree: name, level, and open or closed, level below level."""
    trees = [
        node
        for node in controls_in(program.root)
        if is_table(node)
        and node.queryTable().nRows > 0
        and is_(node.queryTable().getAccessibleAt(0, 0), pyatspi.STATE_EXPANDABLE)
    ]
    if not trees:
        yield "no tree has a row that can be opened"
        return
    table = trees[0].queryTable()
    if is_(table.getAccessibleAt(0, 0), pyatspi.STATE_EXPANDED):
        yield "the first row says that it is open"
    while not has_focus(trees[0]):
        press_and_follow("Tab")
    press("Home")
    row = 0
    for level in range(1, LEVELS + 1):
        if not wait_until(lambda: tells_level(table.getAccessibleAt(row, 0), level), 3):
            told = table.getAccessibleAt(row, 0)
            yield f"“{told.name} {told.description}” does not tell its level, {level}"
        # The first one at this level that has something below it.
        while not is_(table.getAccessibleAt(row, 0), pyatspi.STATE_EXPANDABLE):
            row += 1
            press("Down")
            if row == table.nRows:
                return
        press("Right")
        program.wait_for(
            lambda: is_(table.getAccessibleAt(row, 0), pyatspi.STATE_EXPANDED),
            "an open row does not say that it is open",
        )
        press("Down")
        row += 1
    # The selection, and with it the page, has come along.
    program.rest()


def tells_level(row, level):
    return re.search(rf"(?<!\d){level}(?!\d)", f"{row.name} {row.description}")


def has_menu(button):
    """Where pressing it does something else, the menu is a short way to what stands elsewhere too."""
    if button.getRole() != pyatspi.ROLE_PUSH_BUTTON:
        return False
    actions = button.queryAction()
    return [actions.getName(i) for i in range(actions.nActions)] == ["ShowMenu"]


def check_menu(button):
    """The button has the focus: every entry of its menu, and of the menus below it, has a name."""
    press("space")
    press_and_follow("Down")
    entry = wait_until(focused_entry, 3)
    if entry is None:
        yield f"no menu comes from: {place(button)}"
        return
    for each in entries_below(entry.parent):
        if not each.name.strip():
            yield f"no name: {place(each)} of {place(button)}"
    press("Escape")
    wait_until(lambda: not is_(entry, pyatspi.STATE_SHOWING) or has_focus(button), 3)


def entries_below(menu):
    for entry in children(menu):
        if entry.getRole() not in (pyatspi.ROLE_SEPARATOR, pyatspi.ROLE_POPUP_MENU):
            yield entry
        yield from entries_below(entry)


def check_dialogs(program, page):
    for key in DIALOGS_BY_KEY.get(page, []):
        press(key)
        dialog = wait_until(program.dialog, 10)
        if dialog is None:
            yield f"{key} opens no dialog"
            continue
        if not dialog.name.strip():
            yield f"the dialog of {key} has no title"
        else:
            program.take_keyboard(re.escape(dialog.name))
        controls = controls_in(dialog)
        found = [*check_names(controls), *check_tables(controls), *check_tab(controls)]
        yield from (f"{key}: {problem}" for problem in found)
        press("Escape")
        program.wait_for(lambda: program.dialog() is None, f"the dialog of {key} stays")
        program.take_keyboard("RatingDesk")


def check_page(program, page):
    controls = controls_in(program.root)
    yield from check_names(controls)
    yield from check_tables(controls)
    if page == "organizations":
        yield from check_tree(program)
    yield from check_tab(controls_in(program.root))
    yield from check_dialogs(program, page)


def main():
    program, portal = sys.argv[1:]
    problems = []
    for language in LANGUAGES:
        with Program(program, portal, PAGES[0], language) as window:
            for number, page in enumerate(PAGES, start=1):
                press(f"ctrl+{number}")
                window.rest()
                found = list(check_page(window, page))
                problems += [f"{language}, {page}: {problem}" for problem in found]
    print("\n".join(problems) if problems else "Every control can be heard and reached.")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
