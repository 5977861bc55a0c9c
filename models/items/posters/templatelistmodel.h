// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/poster/posterpage.h"
#include "models/poster/templatecatalogue.h"

#include <QAbstractListModel>
#include <QImage>

namespace ratingdesk {

/// The templates to choose from, each with a picture of what it makes.
class TemplateListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum ItemRole {
        IdRole = Qt::UserRole, ///< QString
        IsUsableRole,          ///< bool
    };

    using QAbstractListModel::QAbstractListModel;

    /// Reads the templates anew; the folder is the person's own, and need not exist.
    void load(const QString &ownFolder);
    const TemplateCatalogue &catalogue() const { return m_catalogue; }
    /// Nothing for an invalid index or a template that cannot be used.
    std::shared_ptr<const PosterTemplate> design(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &id) const;

    void setLanguage(Language language);
    /// What the pictures are written in: the posters' language and not the program's.
    void setPosterLanguage(PosterLanguage language);
    /// Pictures are painted for this height, in pixels of the screen.
    void setPictureHeight(int height, double devicePixelRatio);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void forgetPictures();
    QImage pictureOf(const std::shared_ptr<const PosterTemplate> &design) const;

    TemplateCatalogue m_catalogue;
    mutable std::vector<QImage> m_pictures; ///< of each row; null until somebody looks at it
    Language m_language = Language::English;
    PosterLanguage m_posterLanguage = PosterLanguage::Russian;
    int m_pictureHeight = 120;
    double m_devicePixelRatio = 1;
};

} // namespace ratingdesk
