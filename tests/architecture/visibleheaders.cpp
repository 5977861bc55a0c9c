// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/visibleheaders.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace ratingdesk::test {

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

/// Follows the includes from file to file; each file is read once.
class Includes
{
public:
    explicit Includes(const QString &root) : m_root(root) {}

    /// All that the compiler reads for this file, of ours and apart from itself.
    QSet<QString> reachedFrom(const QString &file)
    {
        QSet<QString> reached;
        QStringList waiting = directlyIn(file);
        while (!waiting.isEmpty()) {
            const QString header = waiting.takeLast();
            if (header == file || reached.contains(header))
                continue;
            reached.insert(header);
            waiting += directlyIn(header);
        }
        return reached;
    }

private:
    QStringList directlyIn(const QString &file)
    {
        const auto known = m_known.constFind(file);
        if (known != m_known.cend())
            return *known;
        static const QRegularExpression line(u"^\\s*#\\s*include\\s*\"([^\"]+)\""_s,
                                             QRegularExpression::MultilineOption);
        QStringList headers;
        const QString source = contentOf(m_root.filePath(file));
        for (const auto &match : line.globalMatch(source)) {
            if (m_root.exists(match.captured(1)))
                headers += match.captured(1);
        }
        return *m_known.insert(file, headers);
    }

    QDir m_root;
    QHash<QString, QStringList> m_known;
};

/// The target itself, what it links, and what those give publicly.
QSet<QString> visibleTo(const QString &target, const Targets &targets)
{
    QSet<QString> visible{target};
    QStringList waiting = targets[target].links;
    while (!waiting.isEmpty()) {
        const QString library = waiting.takeLast();
        if (visible.contains(library) || !targets.contains(library))
            continue;
        visible.insert(library);
        waiting += targets[library].publicLinks;
    }
    return visible;
}

} // namespace

Targets readTargets(const QString &path, const QString &root)
{
    Targets targets;
    for (const QString &line : contentOf(path).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(u'\t');
        if (parts.size() != 4)
            qFatal("not understood: %s", qPrintable(line));
        Target target{{}, parts[2].split(u';'), parts[3].split(u';')};
        for (const QString &file : parts[1].split(u';', Qt::SkipEmptyParts)) {
            // What the build makes itself lies elsewhere, and includes nothing of ours.
            const QString own = QDir(root).relativeFilePath(file);
            if (!own.startsWith(u".."_s) && !own.startsWith(u"build"_s))
                target.files += own;
        }
        targets.insert(parts[0], target);
    }
    return targets;
}

QStringList headersOutOfSight(const Targets &targets, const QString &root)
{
    QHash<QString, QString> owners;
    for (auto target = targets.cbegin(); target != targets.cend(); ++target) {
        // A program's headers are nobody's: the tests of a folder share some without a library.
        if (!target.key().startsWith(u"rd_"_s))
            continue;
        for (const QString &file : target->files) {
            if (file.endsWith(u".h"_s))
                owners.insert(file, target.key());
        }
    }
    Includes includes(root);
    QStringList wrong;
    for (auto target = targets.cbegin(); target != targets.cend(); ++target) {
        const QSet<QString> visible = visibleTo(target.key(), targets);
        for (const QString &file : target->files) {
            for (const QString &header : includes.reachedFrom(file)) {
                const QString owner = owners.value(header);
                if (!owner.isEmpty() && !visible.contains(owner))
                    wrong += u"%1 reaches %2 of %3"_s.arg(file, header, owner);
            }
        }
    }
    wrong.sort();
    wrong.removeDuplicates();
    return wrong;
}

} // namespace ratingdesk::test
