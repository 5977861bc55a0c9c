// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringView>

#include <vector>

namespace ratingdesk {

/// A name without what writers do differently: legal form, quotes, case, common abbreviations,
/// endings of ordinals. One byte a letter, as foldedForSearch() writes it.
struct ComparableName
{
    QByteArray text;                     ///< its words, parted by spaces; without numbers
    std::vector<QByteArray> sortedWords; ///< the same in the order of the alphabet
    QByteArray sortedText;
    QByteArray properText; ///< of what stands in quotes, where there is one such part
    QByteArray numbers;    ///< in the order of the alphabet: what tells school 5 from school 7

    bool isEmpty() const { return text.isEmpty() && numbers.isEmpty(); }
};

ComparableName comparableName(QStringView name);

/// An address without index, kinds of streets and the order of its parts; empty where it is too
/// little to tell a place: without a word or without a number.
QByteArray comparableAddress(QStringView address);

/// How alike two names are, in percent: letters that are wrong and words that are missing count
/// against it. 0 where their numbers differ, or one has another word where the other one has one.
/// Symmetric, and 100 for the same name in other dress.
int likeness(const ComparableName &one, const ComparableName &other);

} // namespace ratingdesk
