-- SPDX-FileCopyrightText: RatingDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A server writes its journal itself. SQLite, which knows no accounts and makes no hashes, leaves
-- that to the program: who may write to the file may do everything.
