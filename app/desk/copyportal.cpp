// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/copyportal.h"

#include "models/domain/minsktime.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ratingdesk::CopyPortal)
};

bool isFile(const ConnectionProfile &profile)
{
    return profile.address.database.engine == SqlAddress::Engine::Sqlite;
}

QString suffixOf(const ConnectionProfile &profile)
{
    return isFile(profile) ? u"sqlite"_s : u"dump"_s;
}

QString filterOf(const ConnectionProfile &profile)
{
    const QString all = Words::tr("All files (*)");
    return (isFile(profile) ? Words::tr("Copies of portal files (*.sqlite *.db)")
                            : Words::tr("Copies of a server's portal (*.dump)")) +
           u";;"_s + all;
}

QString suggestedName(const ConnectionProfile &profile)
{
    const SqlAddress &place = profile.address.database;
    const QString name =
        isFile(profile) ? QFileInfo(place.path).completeBaseName() : place.database;
    return u"%1-%2.%3"_s.arg(name, minskToday().toString(Qt::ISODate), suffixOf(profile));
}

void askWhetherToReplace(QWidget *window, const ConnectionProfile &profile, const QString &file,
                         const std::function<void(const QString &)> &chosen)
{
    auto *box = new QMessageBox(window);
    box->setObjectName(u"restoreQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(Words::tr("Bring the portal back"));
    box->setText(Words::tr("Bring “%1” back to what “%2” holds?")
                     .arg(profile.name, QFileInfo(file).fileName()));
    box->setInformativeText(
        Words::tr("Everything that was changed in the portal since that copy was made is lost, for "
                  "everybody who works with it. This cannot be undone; make a copy of the present "
                  "state first."));
    QPushButton *replace = box->addButton(Words::tr("Bring back"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box->addButton(Words::tr("Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    QObject::connect(replace, &QPushButton::clicked, box, [chosen, file] { chosen(file); });
    box->open();
}

} // namespace

void askForBackupFile(QWidget *window, const ConnectionProfile &profile, const QString &folder,
                      const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(window, Words::tr("Copy the portal into a file"), folder,
                                   filterOf(profile));
    dialog->setObjectName(u"backupFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    // What is there already is never replaced, so there is nothing to confirm.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setDefaultSuffix(suffixOf(profile));
    dialog->selectFile(suggestedName(profile));
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, chosen);
    dialog->open();
}

void askForRestore(QWidget *window, const ConnectionProfile &profile, const QString &folder,
                   const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(window, Words::tr("Choose the copy to bring back"), folder,
                                   filterOf(profile));
    dialog->setObjectName(u"restoreFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, window,
                     [window, profile, chosen](const QString &file) {
                         askWhetherToReplace(window, profile, file, chosen);
                     });
    dialog->open();
}

} // namespace ratingdesk
