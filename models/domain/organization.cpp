// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/organization.h"

#include "models/domain/hiddensigns.h"

namespace ratingdesk {

namespace {

const QString &firstFilled(const QString &preferred, const QString &other)
{
    return preferred.isEmpty() ? other : preferred;
}

} // namespace

Region Organization::region() const { return regionOfSoato(soato); }

QString Organization::fullName(Language language) const
{
    return withoutHiddenSigns(language == Language::Belarusian ? firstFilled(nameBe, nameRu)
                                                               : firstFilled(nameRu, nameBe));
}

QString Organization::displayName(Language language) const
{
    const bool belarusian = language == Language::Belarusian;
    const QString &shortName = belarusian ? shortNameBe : shortNameRu;
    const QString &name = belarusian ? nameBe : nameRu;
    return withoutHiddenSigns(
        shortName.isEmpty() && name.isEmpty()
            ? firstFilled(belarusian ? shortNameRu : shortNameBe, belarusian ? nameRu : nameBe)
            : firstFilled(shortName, name));
}

Region regionOfSoato(QStringView soato)
{
    if (soato.isEmpty() || soato.front() < u'1' || soato.front() > u'7')
        return Region::Unknown;
    return static_cast<Region>(soato.front().unicode() - u'0');
}

} // namespace ratingdesk
