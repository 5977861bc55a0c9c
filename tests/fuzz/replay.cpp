// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tries the files of a corpus, whole, cut and bent, where there is no libFuzzer: `replay FOLDER`.

#include "tests/fuzz/fuzztarget.h"

#include <QDirIterator>
#include <QFile>

#include <random>

using namespace ratingdesk;

namespace {

constexpr int bentOfEach = 300;

QByteArray bent(QByteArray bytes, std::mt19937 &chance)
{
    const auto below = [&](qsizetype bound) { return qsizetype(chance() % quint32(bound)); };
    for (auto changes = below(4); changes >= 0 && bytes.size() > 1; --changes) {
        const qsizetype place = 1 + below(bytes.size() - 1);
        switch (below(4)) {
        case 0:
            bytes.truncate(place);
            break;
        case 1:
            bytes[place] = char(bytes[place] ^ (1 << below(8)));
            break;
        case 2:
            bytes.remove(place, below(8));
            break;
        default:
            bytes.insert(place, bytes.mid(1 + below(bytes.size() - 1), below(64)));
        }
    }
    return bytes;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2)
        return 1;
    std::mt19937 chance(1);
    int files = 0;
    for (QDirIterator folder(QString::fromLocal8Bit(argv[1]), QDir::Files); folder.hasNext();) {
        QFile file(folder.next());
        if (!file.open(QFile::ReadOnly))
            return 1;
        const QByteArray bytes = file.readAll();
        test::tryBytes(bytes);
        for (int i = 0; i < bentOfEach; ++i)
            test::tryBytes(bent(bytes, chance));
        ++files;
    }
    std::printf("%d files\n", files);
    return files > 0 ? 0 : 1;
}
