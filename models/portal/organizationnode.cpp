// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/organizationnode.h"

#include "models/domain/foldedtext.h"
#include "models/domain/hiddensigns.h"

namespace ratingdesk {

OrganizationNode nodeOf(const Organization &organization)
{
    OrganizationNode node{
        .id = organization.id,
        .parent = organization.parent,
        .kind = organization.kind,
        .state = organization.state,
        .registerKind = organization.registerKind,
        .region = organization.region(),
        .sphere = organization.sphere,
        .category = organization.category,
        .revision = organization.revision,
        .nameRu = {},
        .nameBe = {},
    };
    setNames(node, organization.displayName(Language::Russian),
             organization.displayName(Language::Belarusian));
    return node;
}

void setNames(OrganizationNode &node, const QString &nameRu, const QString &nameBe)
{
    node.nameRu = withoutHiddenSigns(nameRu.isEmpty() ? nameBe : nameRu);
    const QString belarusian = withoutHiddenSigns(nameBe);
    node.nameBe = belarusian == node.nameRu ? QString() : belarusian;
}

QByteArray searchTextOf(const Organization &organization)
{
    QByteArray text;
    for (const QString *part :
         {&organization.nameRu, &organization.nameBe, &organization.shortNameRu,
          &organization.shortNameBe, &organization.unp, &organization.address})
        addToSearchText(text, part->toUtf8());
    return text;
}

void addToSearchText(QByteArray &text, QByteArrayView part)
{
    const qsizetype before = text.size();
    appendFoldedForSearch(text, part);
    if (text.size() > before)
        text += '\n';
}

} // namespace ratingdesk
