// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/language.h"
#include "models/domain/validators.h"
#include "models/portal/registervalues.h"

#include <QJsonValue>

#include <functional>

namespace ratingdesk {

/// The values of an organization's fields as a person reads them: names instead of ids and keys.
/// For histories, comparisons and reports.
class FieldWords
{
public:
    /// What an organization is called, or an empty text.
    using NameOfOrganization = std::function<QString(OrganizationId, Language)>;

    explicit FieldWords(NameOfOrganization name) : m_nameOfOrganization(std::move(name)) {}

    void setReferenceData(const ReferenceData &data)
    {
        m_referenceData = data;
        m_isKnown = true;
    }
    /// Whether the reference data have come.
    bool isKnown() const { return m_isKnown; }
    const ReferenceData &referenceData() const { return m_referenceData; }
    void setLanguage(Language language) { m_language = language; }
    Language language() const { return m_language; }

    /// A value as fieldValues() and the journal write it; "empty" in words where there is none.
    QString text(OrganizationField field, const QJsonValue &value) const;
    QString text(OrganizationField field, const Organization &organization) const;

    QString sphereName(SphereId sphere) const;
    QString categoryName(CategoryId category) const;

private:
    QString nameOf(const QString &nameRu, const QString &nameBe) const;

    NameOfOrganization m_nameOfOrganization;
    ReferenceData m_referenceData;
    bool m_isKnown = false;
    Language m_language = Language::Russian;
};

} // namespace ratingdesk
