// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/language.h"
#include "models/portal/feedbackvalues.h"

#include <QWidget>

class QVBoxLayout;

namespace ratingdesk {

/// What citizens wrote, as they wrote it: plain text, whatever markup it holds, and never longer
/// than a paragraph.
class CommentList : public QWidget
{
    Q_OBJECT

public:
    explicit CommentList(QWidget *parent = nullptr);

    void setComments(const std::vector<Comment> &comments, Language language);
    /// Instead of comments, why there are none.
    void showNote(const QString &text);

private:
    QVBoxLayout *beginAnew();
    QWidget *makeComment(const Comment &comment, Language language);

    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
};

} // namespace ratingdesk
