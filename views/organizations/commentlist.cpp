// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/organizations/commentlist.h"

#include "models/domain/commentmask.h"
#include "models/domain/minsktime.h"
#include "models/words/domainwords.h"

#include <QLabel>
#include <QVBoxLayout>

#include <numeric>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr qsizetype maxShownLength = 1000;

/// One line of bounded length: control and direction marks must not rearrange what stands around.
QString shownText(const QString &comment)
{
    QString text;
    for (const QChar c : comment.left(maxShownLength + 1)) {
        const bool isMark =
            c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
        text += isMark ? QChar(u' ') : c;
    }
    text = text.simplified();
    if (comment.size() > maxShownLength)
        text = text.left(maxShownLength) + u'…';
    return text;
}

} // namespace

CommentList::CommentList(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void CommentList::setComments(const std::vector<Comment> &comments, Language language)
{
    if (comments.empty()) {
        showNote(tr("No comments yet."));
        return;
    }
    QVBoxLayout *layout = beginAnew();
    for (const Comment &comment : comments)
        layout->addWidget(makeComment(comment, language));
}

void CommentList::showNote(const QString &text)
{
    auto *note = new QLabel(text, this);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    beginAnew()->addWidget(note);
}

QVBoxLayout *CommentList::beginAnew()
{
    delete m_content;
    m_content = new QWidget(this);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_layout->addWidget(m_content);
    return layout;
}

QWidget *CommentList::makeComment(const Comment &comment, Language language)
{
    const QLocale locale = localeOf(language);
    const int sum = std::accumulate(comment.scores.begin(), comment.scores.end(), 0);
    const double score = static_cast<double>(sum) / baseCriterionCount;

    auto *widget = new QWidget(m_content);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto *head = new QLabel(tr("%1 · score %2", "day and score")
                                .arg(locale.toString(minskDay(comment.givenAt), dayFormat(locale)),
                                     locale.toString(score, 'f', 2)),
                            widget);
    head->setForegroundRole(QPalette::PlaceholderText);
    auto *text = new QLabel(widget);
    text->setTextFormat(Qt::PlainText);
    text->setText(shownText(maskedComment(comment.text)));
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setObjectName(u"commentText"_s);
    layout->addWidget(head);
    layout->addWidget(text);
    return widget;
}

} // namespace ratingdesk
