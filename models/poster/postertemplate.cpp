// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/postertemplate.h"

namespace ratingdesk {

QString PosterTemplate::title(Language language) const
{
    const QString title = m_wording.title(language);
    return !title.isEmpty() ? title : !m_title.isEmpty() ? m_title : m_id;
}

PosterTemplate PosterTemplate::blank(QSizeF size)
{
    PosterTemplate page;
    page.m_size = size;
    page.m_layers.emplace_back();
    return page;
}

std::shared_ptr<const PosterTemplate>
PosterTemplate::forLanguages(const std::shared_ptr<const PosterTemplate> &design,
                             std::size_t languages)
{
    return languages > 1 && design->m_bilingual ? design->m_bilingual : design;
}

const PosterTemplate::TextBox *PosterTemplate::textBox(Placeholder placeholder) const
{
    for (const TextBox &box : m_textBoxes) {
        if (box.placeholder == placeholder)
            return &box;
    }
    return nullptr;
}

} // namespace ratingdesk
