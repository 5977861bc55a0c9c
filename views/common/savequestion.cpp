// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/savequestion.h"

#include "views/common/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

/// "png" of "Pictures (*.png)".
QString endingOf(const QString &filter) { return filter.section(u"*."_s, 1).section(u')', 0, 0); }

QString withEnding(const QString &path, const QString &filters, const QString &chosenFilter)
{
    const auto hasEndingOf = [&path](const QString &filter) {
        return path.endsWith(u'.' + endingOf(filter), Qt::CaseInsensitive);
    };
    const QStringList known = filters.split(u";;"_s);
    if (std::any_of(known.begin(), known.end(), hasEndingOf))
        return path;
    return path + u'.' + endingOf(chosenFilter);
}

/// What the file dialog could not ask: it did not know the whole name.
void askWhetherToReplace(QWidget *parent, Workspace &workspace, const SaveQuestion &question,
                         const QString &path, const std::function<void(const QString &)> &save)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(question.title);
    box->setTextFormat(Qt::PlainText);
    box->setText(QCoreApplication::translate("ratingdesk::SaveQuestion",
                                             "There is a file of this name already:\n%1")
                     .arg(QDir::toNativeSeparators(path)));
    box->setInformativeText(QCoreApplication::translate(
        "ratingdesk::SaveQuestion", "If you replace it, what is in it now is lost."));
    QPushButton *replace =
        box->addButton(QCoreApplication::translate("ratingdesk::SaveQuestion", "Replace"),
                       QMessageBox::AcceptRole);
    QPushButton *other = box->addButton(
        QCoreApplication::translate("ratingdesk::SaveQuestion", "Choose another name"),
        QMessageBox::RejectRole);
    box->setDefaultButton(other);
    box->setEscapeButton(other);
    QObject::connect(replace, &QPushButton::clicked, parent, [save, path] { save(path); });
    QObject::connect(other, &QPushButton::clicked, parent, [=, &workspace] {
        askWhereToSave(parent, workspace, {question.title, question.filter, path}, save);
    });
    box->open();
}

} // namespace

void askWhereToSave(QWidget *parent, Workspace &workspace, const SaveQuestion &question,
                    const std::function<void(const QString &)> &save)
{
    auto *dialog =
        new QFileDialog(parent, question.title, workspace.filesFolder(), question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(question.proposal);
    const QStringList filters = question.filter.split(u";;"_s);
    for (const QString &filter : filters) {
        if (question.proposal.endsWith(u'.' + endingOf(filter), Qt::CaseInsensitive))
            dialog->selectNameFilter(filter);
    }
    dialog->setDefaultSuffix(endingOf(dialog->selectedNameFilter()));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(endingOf(filter));
    });
    QObject::connect(
        dialog, &QFileDialog::fileSelected, parent, [=, &workspace](const QString &chosen) {
            workspace.setFilesFolder(QFileInfo(chosen).path());
            const QString path = withEnding(chosen, question.filter, dialog->selectedNameFilter());
            if (path != chosen && QFile::exists(path))
                askWhetherToReplace(parent, workspace, question, path, save);
            else
                save(path);
        });
    dialog->open();
}

} // namespace ratingdesk
