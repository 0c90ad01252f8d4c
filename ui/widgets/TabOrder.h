// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Tidemark {

// Lets Tab go through all that is visible below root as one reads it: as the layouts have it, which is not always the order
// in which it was made; what stands in no layout comes last. Cheap enough to be done at each press of the key. GUI thread.
void tabAsRead(QWidget &root);

} // namespace Tidemark
