// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/unsavedquestion.h"

#include "views/common/page.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr qsizetype maximumNamed = 5;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ratingdesk::UnsavedQuestion)
};

QString listOf(const QStringList &names)
{
    QStringList lines = names.first(std::min(names.size(), maximumNamed));
    if (const qsizetype rest = names.size() - lines.size(); rest > 0)
        lines << Words::tr("and %Ln more", nullptr, static_cast<int>(rest));
    return lines.join(u'\n');
}

/// Page after page; the first that cannot save all of its own ends it.
void saveAll(std::vector<QPointer<Page>> pages, const std::function<void()> &leave)
{
    while (!pages.empty() && (!pages.back() || pages.back()->unsaved().isEmpty()))
        pages.pop_back();
    if (pages.empty()) {
        leave();
        return;
    }
    Page *page = pages.back();
    pages.pop_back();
    page->saveUnsaved([pages, leave](bool isSaved) {
        if (isSaved)
            saveAll(pages, leave);
    });
}

} // namespace

bool hasUnsaved(const std::vector<Page *> &pages)
{
    return std::any_of(pages.begin(), pages.end(),
                       [](const Page *page) { return !page->unsaved().isEmpty(); });
}

void askAboutUnsaved(QWidget *window, const std::vector<Page *> &pages,
                     const std::function<void()> &leave)
{
    const QString name = u"unsavedQuestion"_s;
    auto *asked = window->findChild<QMessageBox *>(name, Qt::FindDirectChildrenOnly);
    if (asked && asked->isVisible()) {
        asked->raise();
        asked->activateWindow();
        return;
    }
    QStringList names;
    for (const Page *page : pages)
        names << page->unsaved();
    auto *box = new QMessageBox(window);
    box->setObjectName(name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(Words::tr("Not saved yet"));
    box->setText(Words::tr("What you have typed is not saved in the portal yet:"));
    box->setInformativeText(listOf(names));
    QPushButton *save = box->addButton(Words::tr("Save"), QMessageBox::AcceptRole);
    QPushButton *discard = box->addButton(Words::tr("Discard"), QMessageBox::DestructiveRole);
    QPushButton *stay = box->addButton(Words::tr("Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(save);
    box->setEscapeButton(stay);
    const std::vector<QPointer<Page>> left(pages.rbegin(), pages.rend());
    QObject::connect(save, &QPushButton::clicked, window, [left, leave] { saveAll(left, leave); });
    QObject::connect(discard, &QPushButton::clicked, window, [left, leave] {
        for (const QPointer<Page> &page : left) {
            if (page)
                page->discardUnsaved();
        }
        leave();
    });
    box->open();
}

} // namespace ratingdesk
