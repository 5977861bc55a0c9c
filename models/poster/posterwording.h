// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/language.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace ratingdesk {

/// The words on a poster, in the language of the poster and not of the program: a catalogue that
/// templates bring with them (a .json file beside the SVG) over the standard one.
///
/// {"title": {"en": "…"}, "wording": {"ru": {"heading": "…", "step1": "lead|text", …}, …}}
class PosterWording
{
public:
    /// The standard wording, good for any organization.
    static const PosterWording &standard();

    /// The standard wording with what the catalogue says instead. Nothing, and `problem` filled,
    /// when it is not such a file.
    static std::optional<PosterWording> fromJson(const QByteArray &json, QString *problem);

    /// portal, heading, invitation, step1 … step3 ("lead|text"), link-hint, footer, stand,
    /// demo, caution; of kits: kit-file, kit-title, kit-folders, kit-paper, kit-tent, kit-stickers,
    /// kit-web, kit-check.
    QString text(Language language, const QString &key) const;
    QString title(Language language) const;
    /// Whether the words are those for the key in some language, or the beginning of them, or the
    /// key has no words at all.
    bool isKnown(const QString &key, const QString &words) const;

private:
    bool read(const QByteArray &json, QString *problem);

    QHash<QString, QString> m_texts; ///< by "ru/heading"
    QHash<QString, QString> m_titles;
};

} // namespace ratingdesk
