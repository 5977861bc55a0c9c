// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/language.h"
#include "models/portal/registervalues.h"
#include "models/ranking/rankingmethod.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;
class QToolButton;

namespace ratingdesk {

/// Chooses who is ranked against whom below the scope, and by which method.
class MethodChooser : public QWidget
{
    Q_OBJECT

public:
    explicit MethodChooser(QWidget *parent = nullptr);

    void setReferenceData(const ReferenceData &referenceData, Language language);

    /// Everything of the selection but its scope.
    const MemberSelection &selection() const { return m_selection; }
    void setSelection(const MemberSelection &selection);
    void setMembers(MemberSelection::Members members);
    /// The members of choice, where a selection was set to show somebody who is not among them.
    MemberSelection::Members chosenMembers() const { return m_chosenMembers; }
    const RankingMethod &method() const { return m_method; }
    void setMethod(const RankingMethod &method);
    /// What sphere and category are called.
    QString sphereName() const;
    QString categoryName() const;
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void fillMembers();
    void fillGroups();
    void fillMethods();
    template <class Value>
    void addChoice(const QString &title, const std::vector<Value> &values,
                   QString (*text)(Value value), Value RankingMethod::*member);
    void addMinimums();

    QLabel *m_membersLabel;
    QComboBox *m_membersBox;
    QLabel *m_groupLabel;
    QComboBox *m_groupBox;
    QToolButton *m_methodButton;
    QMenu *m_methodMenu;
    ReferenceData m_referenceData;
    Language m_language = Language::English;
    MemberSelection m_selection;
    MemberSelection::Members m_chosenMembers = MemberSelection::Members::Children;
    RankingMethod m_method;
};

} // namespace ratingdesk
