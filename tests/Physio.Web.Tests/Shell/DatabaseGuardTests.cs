using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using MudBlazor.Services;
using Physio.Web.Shell;

namespace Physio.Web.Tests.Shell;

public sealed class DatabaseGuardTests : IDisposable
{
    private readonly BunitContext page = new();
    private readonly DatabaseGuard guard;

    public DatabaseGuardTests()
    {
        page.JSInterop.Mode = JSRuntimeMode.Loose;
        page.Services.AddMudServices().AddScoped<DatabaseGuard>();
        guard = page.Services.GetRequiredService<DatabaseGuard>();
    }

    [Fact]
    public async Task Work_that_succeeds_says_nothing()
    {
        Assert.True(await guard.TryAsync(_ => Task.CompletedTask, TestContext.Current.CancellationToken));
        Assert.Empty(Said);
    }

    [Fact]
    public async Task S33_a_database_that_fails_becomes_one_plain_sentence()
    {
        Assert.False(await guard.TryAsync(_ => throw new DbUpdateException("no", new SqliteException("locked", 5)), TestContext.Current.CancellationToken));
        Assert.Equal(ShellTexts.DatabaseAway, Assert.Single(Said).Message);
    }

    [Fact]
    public async Task S33_a_database_that_never_answers_is_given_up_after_three_seconds()
    {
        var clock = TimeProvider.System;
        var started = clock.GetTimestamp();
        Assert.False(await guard.TryAsync(_ => new TaskCompletionSource().Task, TestContext.Current.CancellationToken));
        Assert.InRange(clock.GetElapsedTime(started).TotalSeconds, 2.5, 6);
        Assert.Equal(ShellTexts.DatabaseAway, Assert.Single(Said).Message);
    }

    [Fact]
    public async Task S32_the_later_of_two_savers_is_told()
    {
        Assert.False(await guard.TryAsync(_ => throw new DbUpdateConcurrencyException(), TestContext.Current.CancellationToken));
        Assert.Equal(ShellTexts.SavedBySomebodyElse, Assert.Single(Said).Message);
    }

    [Fact]
    public async Task A_fault_of_the_program_is_not_swallowed() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => guard.TryAsync(_ => throw new InvalidOperationException(), TestContext.Current.CancellationToken));

    public void Dispose() => page.Dispose();

    private IEnumerable<Snackbar> Said => page.Services.GetRequiredService<ISnackbar>().ShownSnackbars;
}
