// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/templatecatalogue.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr qint64 largestCatalogue = 1024 * 1024;

} // namespace

TemplateCatalogue::Entry TemplateCatalogue::loadFile(const QString &path)
{
    const QFileInfo info(path);
    Entry entry{info.completeBaseName(), path, path.startsWith(u':'), {}, {}};
    QFile svg(path);
    if (!svg.open(QIODevice::ReadOnly)) {
        entry.problems.push_back({TemplateProblem::Kind::Unreadable, path, 0});
        return entry;
    }
    QFile catalogue(info.path() + u'/' + entry.id + u".json"_s);
    const bool hasCatalogue = catalogue.exists() && catalogue.open(QIODevice::ReadOnly);
    // One byte past the limits is enough to be told that a file is too large.
    const auto read =
        PosterTemplate::fromSvg(entry.id, svg.read(largestTemplateFile + 1),
                                hasCatalogue ? catalogue.read(largestCatalogue) : QByteArray());
    if (read) {
        entry.design = std::make_shared<const PosterTemplate>(*read);
        entry.problems = read->warnings();
    } else {
        entry.problems = read.error();
    }
    return entry;
}

TemplateCatalogue TemplateCatalogue::load(const QString &ownFolder)
{
    TemplateCatalogue catalogue;
    for (const QString &folder : {u":/ratingdesk/templates"_s, ownFolder}) {
        if (folder.isEmpty())
            continue;
        for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.svg"_s}, QDir::Files)) {
            Entry entry = loadFile(file.filePath());
            const auto same =
                std::find_if(catalogue.m_entries.begin(), catalogue.m_entries.end(),
                             [&](const Entry &other) { return other.id == entry.id; });
            if (same == catalogue.m_entries.end())
                catalogue.m_entries.push_back(std::move(entry));
            else
                *same = std::move(entry);
        }
    }
    return catalogue;
}

QString TemplateCatalogue::ownTemplatesFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/templates"_s;
}

const TemplateCatalogue::Entry *TemplateCatalogue::find(const QString &id) const
{
    const Entry *found = nullptr;
    for (const Entry &entry : m_entries) {
        if (entry.id.compare(id, Qt::CaseInsensitive) == 0)
            return &entry;
        if (!id.isEmpty() && entry.id.startsWith(id, Qt::CaseInsensitive)) {
            if (found)
                return nullptr;
            found = &entry;
        }
    }
    return found;
}

} // namespace ratingdesk
