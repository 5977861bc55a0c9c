-- SPDX-FileCopyrightText: RatingDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- With a file the program writes the journal.
