// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/PngWriter.h"

#include <array>

namespace Tidemark {

namespace {
std::array<quint32, 256> crcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 c = i;
        for (int bit = 0; bit < 8; ++bit) {
            c = (c & 1U) != 0 ? 0xedb88320U ^ (c >> 1) : c >> 1;
        }
        table[i] = c;
    }
    return table;
}

quint32 crcOf(const QByteArray &bytes)
{
    static const std::array<quint32, 256> kTable = crcTable();
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes) {
        crc = kTable[(crc ^ static_cast<quint8>(byte)) & 0xffU] ^ (crc >> 8);
    }
    return ~crc;
}

QByteArray bigEndian(quint32 value)
{
    QByteArray out(4, Qt::Uninitialized);
    for (int i = 0; i < 4; ++i) {
        out[i] = static_cast<char>((value >> (24 - 8 * i)) & 0xffU);
    }
    return out;
}

QByteArray chunk(const QByteArray &name, const QByteArray &data)
{
    return bigEndian(static_cast<quint32>(data.size())) + name + data + bigEndian(crcOf(name + data));
}
} // namespace

QByteArray writePng(int width, int height, const QByteArray &rgb)
{
    QByteArray rows;
    rows.reserve(rgb.size() + height);
    for (int y = 0; y < height; ++y) {
        rows.append('\0'); // no filter
        rows.append(rgb.mid(static_cast<qsizetype>(y) * width * 3, static_cast<qsizetype>(width) * 3));
    }
    const QByteArray header =
        bigEndian(static_cast<quint32>(width)) + bigEndian(static_cast<quint32>(height)) + QByteArray("\x08\x02\x00\x00\x00", 5);
    const QByteArray zlib = qCompress(rows, 1).mid(4); // without Qt's own length
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", header) + chunk("IDAT", zlib) + chunk("IEND", {});
}

} // namespace Tidemark
