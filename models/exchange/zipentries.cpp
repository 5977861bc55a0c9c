// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/zipentries.h"

#include <QFile>

#include <zip.h>

#include <algorithm>

namespace ratingdesk {

namespace {

constexpr qint64 largestEntry = Q_INT64_C(1) << 31;

zip_t *archiveOf(void *archive) { return static_cast<zip_t *>(archive); }

class Entry : public QIODevice
{
public:
    explicit Entry(zip_file_t *file) : m_file(file)
    {
        // Not buffered once more: libzip and who reads do that.
        QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~Entry() override { zip_fclose(m_file); }
    Q_DISABLE_COPY_MOVE(Entry)

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_atEnd; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const zip_int64_t read = zip_fread(m_file, data, static_cast<zip_uint64_t>(size));
        m_total += std::max<qint64>(read, 0);
        // Nothing comes after what is damaged: who reads would wait for it for ever.
        m_atEnd = read <= 0 || m_total > largestEntry;
        return m_atEnd ? -1 : read;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file_t *m_file;
    qint64 m_total = 0;
    bool m_atEnd = false;
};

} // namespace

std::unique_ptr<ZipEntries> ZipEntries::open(const QString &path)
{
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
    return archive ? std::unique_ptr<ZipEntries>(new ZipEntries(archive)) : nullptr;
}

ZipEntries::~ZipEntries() { zip_discard(archiveOf(m_archive)); }

bool ZipEntries::contains(const QString &name) const
{
    return zip_name_locate(archiveOf(m_archive), name.toUtf8().constData(), ZIP_FL_ENC_GUESS) >= 0;
}

std::unique_ptr<QIODevice> ZipEntries::entry(const QString &name) const
{
    zip_file_t *file = zip_fopen(archiveOf(m_archive), name.toUtf8().constData(), ZIP_FL_ENC_GUESS);
    return file ? std::make_unique<Entry>(file) : nullptr;
}

} // namespace ratingdesk
