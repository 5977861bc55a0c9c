// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/newpassword.h"

#include "models/portal/passwords/passwords.h"

#include <QFile>

namespace ratingdesk {

Option NewPassword::describe(Options &options)
{
    return options.add("--new-password-file", "FILE", m_file,
                       tr("A file whose first line is the new password. Without it, "
                          "RATINGDESK_NEW_PASSWORD is looked at."));
}

Console::OrExit<QString> NewPassword::read(Console &console) const
{
    QString password = qEnvironmentVariable("RATINGDESK_NEW_PASSWORD");
    if (!m_file.isEmpty()) {
        QFile file(m_file);
        if (!file.open(QIODevice::ReadOnly))
            return tl::unexpected(console.fail(
                tr("The password file “%1” cannot be read: %2.").arg(m_file, file.errorString())));
        QByteArray line = file.readLine(4 * maxPasswordLength + 3);
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        password = QString::fromUtf8(line);
    }
    if (password.isEmpty() && m_file.isEmpty())
        return QString();
    if (password.size() >= minPasswordLength && password.size() <= maxPasswordLength)
        return password;
    return tl::unexpected(
        console.fail(tr("The new password must have between %1 and %2 characters.")
                         .arg(minPasswordLength)
                         .arg(maxPasswordLength),
                     ExitStatus::WrongUsage));
}

} // namespace ratingdesk
