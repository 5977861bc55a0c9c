// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/organization.h"

#include <QStringView>

#include <vector>

namespace ratingdesk {

inline constexpr int longestName = 255;

/// A field of an organization, by the name that the command line, files and the journal use.
enum class OrganizationField {
    NameRu,
    NameBe,
    ShortNameRu,
    ShortNameBe,
    Kind,
    State,
    Register,
    Unp,
    Soato,
    Address,
    Phone,
    Email,
    Website,
    Sphere,
    Category,
    Parent,
};

/// `name_ru`, `unp` … as in CSV headings and `--set FIELD=VALUE`.
QString fieldKey(OrganizationField field);
std::optional<OrganizationField> fieldOfKey(QStringView key);

struct FieldProblem
{
    enum class Reason {
        Missing,       ///< neither official name is given
        TooLong,       ///< more than longestName characters
        BadCheckDigit, ///< the УНП does not add up
        BadForm,       ///< not of the form that the field has
        UnknownRegion, ///< a СОАТО whose first digit is not 1–7
        HiddenSign,    ///< sign: one that nobody sees, see isHiddenSign()
    };

    OrganizationField field;
    Reason reason;
    char32_t sign = 0;

    friend bool operator==(const FieldProblem &, const FieldProblem &) = default;
};

/// Everything that keeps this organization from being saved; empty when it can be.
std::vector<FieldProblem> problemsOf(const Organization &organization);

/// A УНП in its canonical form: prefix УНП/UNP and spaces dropped, Cyrillic look-alikes made Latin,
/// upper case. Does not judge it.
QString normalizedUnp(QStringView text);

/// Weights 29, 23, 19, 17, 13, 7, 5, 3 over the first eight characters, sum modulo 11 is the ninth;
/// a remainder of 10 means there is no such number. The two leading letters of individuals' numbers
/// count as python-stdnum and stdnum-js agree: the first by its place in the alphabet from A = 10,
/// the second by its index in ABCEHKMOPT. Expects the canonical form.
bool isValidUnp(QStringView unp);

} // namespace ratingdesk
