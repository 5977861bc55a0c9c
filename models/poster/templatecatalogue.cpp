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

/// Of the drawing for posters in two languages, beside that for one.
const QString bilingualSuffix = u".ru+be.svg"_s;

} // namespace

TemplateCatalogue::Entry TemplateCatalogue::loadFile(const QString &path)
{
    const QFileInfo info(path);
    Entry entry{info.completeBaseName(), path, path.startsWith(u':'), {}, {}};
    const QString beside = info.path() + u'/' + entry.id;
    QFile catalogue(beside + u".json"_s);
    const bool hasCatalogue = catalogue.exists() && catalogue.open(QIODevice::ReadOnly);
    const QByteArray words = hasCatalogue ? catalogue.read(largestCatalogue) : QByteArray();
    const auto read = [&](const QString &file) -> std::shared_ptr<PosterTemplate> {
        QFile svg(file);
        if (!svg.open(QIODevice::ReadOnly)) {
            entry.problems.push_back({TemplateProblem::Kind::Unreadable, file, 0});
            return {};
        }
        // One byte past the limit is enough to be told that a file is too large.
        auto design = PosterTemplate::fromSvg(entry.id, svg.read(largestTemplateFile + 1), words);
        const std::vector<TemplateProblem> &problems = design ? design->warnings() : design.error();
        entry.problems.insert(entry.problems.end(), problems.begin(), problems.end());
        return design ? std::make_shared<PosterTemplate>(*std::move(design)) : nullptr;
    };
    const auto design = read(path);
    if (!design)
        return entry;
    if (const QString bilingual = beside + bilingualSuffix; QFileInfo::exists(bilingual)) {
        const auto forTwo = read(bilingual);
        if (!forTwo)
            return entry;
        design->setBilingual(forTwo);
    }
    entry.design = design;
    return entry;
}

TemplateCatalogue TemplateCatalogue::load(const QString &ownFolder)
{
    TemplateCatalogue catalogue;
    for (const QString &folder : {u":/ratingdesk/templates"_s, ownFolder}) {
        if (folder.isEmpty())
            continue;
        for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.svg"_s}, QDir::Files)) {
            if (file.fileName().endsWith(bilingualSuffix))
                continue;
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

QString TemplateCatalogue::bundledTitle(const QString &id, Language language)
{
    QFile catalogue(u":/ratingdesk/templates/"_s + id + u".json"_s);
    if (id.contains(u'/') || !catalogue.open(QIODevice::ReadOnly))
        return {};
    QString problem;
    const auto words = PosterWording::fromJson(catalogue.readAll(), &problem);
    return words ? words->title(language) : QString();
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
