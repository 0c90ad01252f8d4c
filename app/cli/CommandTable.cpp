// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandTable.h"

#include "app/cli/commands/BackupCommand.h"
#include "app/cli/commands/CacheCommand.h"
#include "app/cli/commands/CommentsCommand.h"
#include "app/cli/commands/CompareCommand.h"
#include "app/cli/commands/CompletionsCommand.h"
#include "app/cli/commands/CostCommand.h"
#include "app/cli/commands/CreditsCommand.h"
#include "app/cli/commands/DoctorCommand.h"
#include "app/cli/commands/EndpointsCommand.h"
#include "app/cli/commands/ExplainCommand.h"
#include "app/cli/commands/ExportCommand.h"
#include "app/cli/commands/FollowersCommand.h"
#include "app/cli/commands/FollowingCommand.h"
#include "app/cli/commands/GenerateCommand.h"
#include "app/cli/commands/GetCommand.h"
#include "app/cli/commands/HashtagCommand.h"
#include "app/cli/commands/HistoryCommand.h"
#include "app/cli/commands/KeyCommand.h"
#include "app/cli/commands/NotifyCommand.h"
#include "app/cli/commands/PostCommand.h"
#include "app/cli/commands/PostsCommand.h"
#include "app/cli/commands/ProfileCommand.h"
#include "app/cli/commands/RadarCommand.h"
#include "app/cli/commands/ReparseCommand.h"
#include "app/cli/commands/RestoreCommand.h"
#include "app/cli/commands/RunbookCommand.h"
#include "app/cli/commands/SandboxCommand.h"
#include "app/cli/commands/SaveCommand.h"
#include "app/cli/commands/SearchCommand.h"
#include "app/cli/commands/ServeMetricsCommand.h"
#include "app/cli/commands/SimulateCommand.h"
#include "app/cli/commands/SloCommand.h"
#include "app/cli/commands/SoundCommand.h"
#include "app/cli/commands/WatchCommand.h"

namespace Tidemark {

QList<CommandSpec> commandTable()
{
    return {
        ProfileCommand::spec(), PostsCommand::spec(),       PostCommand::spec(),      CommentsCommand::spec(),
        HashtagCommand::spec(), SoundCommand::spec(),       FollowersCommand::spec(), FollowingCommand::spec(),
        SearchCommand::spec(),  SaveCommand::spec(),        GetCommand::spec(),       EndpointsCommand::spec(),
        CostCommand::spec(),    CreditsCommand::spec(),     HistoryCommand::spec(),   ExplainCommand::spec(),
        CompareCommand::spec(), ExportCommand::spec(),      BackupCommand::spec(),    RestoreCommand::spec(),
        ReparseCommand::spec(), CacheCommand::spec(),       KeyCommand::spec(),       WatchCommand::spec(),
        RadarCommand::spec(),   SimulateCommand::spec(),    SandboxCommand::spec(),   GenerateCommand::spec(),
        SloCommand::spec(),     NotifyCommand::spec(),      RunbookCommand::spec(),   ServeMetricsCommand::spec(),
        DoctorCommand::spec(),  CompletionsCommand::spec(),
    };
}

} // namespace Tidemark
