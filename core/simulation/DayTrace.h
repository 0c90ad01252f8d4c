// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace Tidemark {

// A day of a dashboard on which users look at creators' profiles. Each view makes two calls: the
// profile, and a page of posts.
struct DayShape {
    int users = 5'000;
    int viewsPerUser = 8;
    int creators = 160;
    double exponent = 0.8;      // of Zipf's law: the k-th creator is looked at k^-exponent as often as the first
    double secondPageShare = 0; // of the views that ask for the second page of posts in place of the first
    quint64 seed = 1;

    [[nodiscard]] qint64 views() const { return qint64(users) * viewsPerUser; }
};

struct ProfileView {
    qint64 atMs = 0; // since midnight
    int user = 0;
    int creator = 0; // by rank, 0 the most looked at
    bool isSecondPage = false;

    bool operator==(const ProfileView &) const = default;
};

// What chance decides of a view; the shape then says what follows from it. A user comes twice a
// day, most in the evening, and looks at half of the profiles each time, one in 90 s on average.
struct ViewDraw {
    qint64 atMs = 0;
    int user = 0;
    double creator = 0; // [0, 1)
    double page = 0;
};

// In the order of time; the same for the same shape on every machine.
[[nodiscard]] std::vector<ViewDraw> drawDay(const DayShape &shape);
[[nodiscard]] std::vector<ProfileView> viewsOf(const std::vector<ViewDraw> &draws, const DayShape &shape);

} // namespace Tidemark
