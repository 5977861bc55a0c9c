// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/posters/templatelistmodel.h"

#include "models/poster/templatecheck.h"
#include "models/words/posters/posterwords.h"
#include "models/words/tooltiptext.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

void TemplateListModel::load(const QString &ownFolder)
{
    beginResetModel();
    m_catalogue = TemplateCatalogue::load(ownFolder);
    forgetPictures();
    endResetModel();
}

std::shared_ptr<const PosterTemplate> TemplateListModel::design(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return nullptr;
    return m_catalogue.entries()[static_cast<std::size_t>(index.row())].design;
}

QModelIndex TemplateListModel::indexOf(const QString &id) const
{
    const auto &entries = m_catalogue.entries();
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const auto &entry) { return entry.id == id; });
    return found == entries.end() ? QModelIndex()
                                  : index(static_cast<int>(found - entries.begin()));
}

void TemplateListModel::setLanguage(Language language)
{
    m_language = language;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void TemplateListModel::setPosterLanguage(PosterLanguage language)
{
    if (language == m_posterLanguage)
        return;
    m_posterLanguage = language;
    forgetPictures();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::DecorationRole});
}

void TemplateListModel::setPictureHeight(int height, double devicePixelRatio)
{
    if (height == m_pictureHeight && qFuzzyCompare(devicePixelRatio, m_devicePixelRatio))
        return;
    m_pictureHeight = height;
    m_devicePixelRatio = devicePixelRatio;
    forgetPictures();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::DecorationRole});
}

int TemplateListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_catalogue.entries().size());
}

QVariant TemplateListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const TemplateCatalogue::Entry &entry = m_catalogue.entries()[row];
    switch (role) {
    case Qt::DisplayRole:
        return entry.design ? entry.design->title(m_language) : entry.id;
    case Qt::DecorationRole:
        if (m_pictures[row].isNull())
            m_pictures[row] = pictureOf(entry.design);
        return m_pictures[row];
    case Qt::ToolTipRole: {
        QStringList lines;
        for (const TemplateProblem &problem : entry.problems)
            lines << templateProblemText(problem);
        return toolTipText(lines.isEmpty() ? entry.design->title(m_language) : lines.join(u'\n'));
    }
    case IdRole:
        return entry.id;
    case IsUsableRole:
        return entry.design != nullptr;
    default:
        return {};
    }
}

Qt::ItemFlags TemplateListModel::flags(const QModelIndex &index) const
{
    const bool usable = index.data(IsUsableRole).toBool();
    return usable ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

void TemplateListModel::forgetPictures()
{
    m_pictures.assign(m_catalogue.entries().size(), QImage());
}

/// A sheet of paper with a sample on it; an empty one for a template that cannot be used.
QImage TemplateListModel::pictureOf(const std::shared_ptr<const PosterTemplate> &design) const
{
    // Every picture has the shape of an A4 page; smaller designs are smaller in it.
    constexpr QSizeF a4(210, 297);
    const QSizeF page = design ? design->size() : a4;
    const double height = m_pictureHeight * m_devicePixelRatio;
    const double scale = std::min(height / std::max(page.height(), a4.height()),
                                  height * 0.75 / std::max(page.width(), a4.width()));
    QImage picture(qRound(height * 0.75), qRound(height), QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QSizeF size = page * scale;
    const QRectF sheet((picture.width() - size.width()) / 2, (picture.height() - size.height()) / 2,
                       size.width(), size.height());
    painter.fillRect(sheet, Qt::white);
    painter.save();
    painter.translate(sheet.topLeft());
    painter.scale(scale, scale);
    if (design) {
        PosterOptions options;
        options.language = m_posterLanguage;
        if (const auto laidOut = layOutPage(design, sampleOrganization(), options))
            paintPage(painter, *laidOut);
    }
    painter.restore();
    painter.setPen(QPen(QColor(0, 0, 0, 70), m_devicePixelRatio));
    painter.drawRect(sheet.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.end();
    picture.setDevicePixelRatio(m_devicePixelRatio);
    return picture;
}

} // namespace ratingdesk
