// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/poster/postertemplate.h"

#include <memory>

namespace ratingdesk {

/// The templates that can be chosen: the bundled ones and the person's own SVG files.
class TemplateCatalogue
{
public:
    struct Entry
    {
        QString id;   ///< the file's name without .svg
        QString path; ///< of the SVG
        bool bundled = false;
        std::shared_ptr<const PosterTemplate> design; ///< nothing when it cannot be used
        std::vector<TemplateProblem> problems;        ///< why not, or warnings
    };

    /// Reads the bundled templates and those in the folder, which need not exist. An own template
    /// takes the place of a bundled one of the same name.
    static TemplateCatalogue load(const QString &ownFolder);
    /// Reads one file, as `templates check` and `--template FILE.svg` do, and what stands beside
    /// it: NAME.json with its words, and NAME.ru+be.svg, the drawing for posters in two languages.
    static Entry loadFile(const QString &path);
    /// What people call a bundled one, without reading its drawing; empty for any other name.
    static QString bundledTitle(const QString &id, Language language);
    /// Where a person's own templates lie.
    static QString ownTemplatesFolder();

    const std::vector<Entry> &entries() const { return m_entries; }
    /// By id, or by the beginning of one where that is clear: "a4".
    const Entry *find(const QString &id) const;

private:
    std::vector<Entry> m_entries;
};

} // namespace ratingdesk
