using System.Net;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Physio.Data.Staff;
using Physio.Web.Features.Api.Keys;
using Physio.Web.Tests.Shell;

namespace Physio.Web.Tests.Features.Api.Keys;

public sealed class KeyHandlerTests(DemoHost host)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_key_opens_the_interface_until_it_is_revoked()
    {
        var maker = await host.HireAsync(await host.FoundAsync(), StaffRoles.Therapist);
        using var scope = await host.ActAsAsync(maker);
        var secret = await Make(scope, "Practice system");
        using var desk = ApiDesk.With(host, secret);
        Assert.Equal(HttpStatusCode.OK, (await desk.Client.GetAsync("/api/v1/vocabulary", Cancellation)).StatusCode);

        var line = Assert.Single((await List(scope)).Keys);
        Assert.Equal(("Practice system", maker.DisplayName, true), (line.Name, line.MadeBy, line.MayRevoke));
        Assert.NotNull(line.LastUsedOn);
        Assert.Equal(RevokeKeyOutcome.Revoked, await Revoke(scope, line));
        Assert.Equal(HttpStatusCode.Unauthorized, (await desk.Client.GetAsync("/api/v1/vocabulary", Cancellation)).StatusCode);
        var ended = Assert.Single((await List(scope)).Keys);
        Assert.Equal((maker.DisplayName, false), (ended.RevokedBy, ended.MayRevoke));
    }

    [Fact]
    public async Task S40_making_and_revoking_leave_a_trace_without_the_secret()
    {
        var maker = await host.HireAsync(await host.FoundAsync(), StaffRoles.Admin);
        using var scope = await host.ActAsAsync(maker);
        var secret = await Make(scope, "Export");
        await Revoke(scope, Assert.Single((await List(scope)).Keys));
        await Revoke(scope, Assert.Single((await List(scope)).Keys));
        await using var db = host.Database(maker.ClinicId);
        var entries = await db.AuditEntries.AsNoTracking().Where(entry => entry.Action.StartsWith("api-key")).OrderBy(entry => entry.Id).ToListAsync(Cancellation);
        Assert.Equal([MakeKey.Action, RevokeKey.Action], entries.Select(entry => entry.Action));
        Assert.All(entries, entry => Assert.Equal((maker.StaffId, "Export"), (entry.Actor, entry.Detail)));
        Assert.DoesNotContain(entries, entry => entry.Detail.Contains(secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task S18_a_therapist_revokes_only_his_own_keys_and_an_admin_any()
    {
        var maker = await host.HireAsync(await host.FoundAsync(), StaffRoles.Therapist);
        var colleague = await host.HireAsync(maker.ClinicId, StaffRoles.Therapist);
        var admin = await host.HireAsync(maker.ClinicId, StaffRoles.Admin);
        using var makers = await host.ActAsAsync(maker);
        await Make(makers, "Mine");
        using var colleagues = await host.ActAsAsync(colleague);
        var seen = Assert.Single((await List(colleagues)).Keys);
        Assert.False(seen.MayRevoke);
        Assert.Equal(RevokeKeyOutcome.NotYours, await Revoke(colleagues, seen));
        using var admins = await host.ActAsAsync(admin);
        Assert.Equal(RevokeKeyOutcome.Revoked, await Revoke(admins, Assert.Single((await List(admins)).Keys)));
    }

    [Fact]
    public async Task S19_keys_of_another_clinic_are_neither_seen_nor_revoked()
    {
        var maker = await host.HireAsync(await host.FoundAsync("Mine"), StaffRoles.Admin);
        using var makers = await host.ActAsAsync(maker);
        await Make(makers, "Mine");
        var line = Assert.Single((await List(makers)).Keys);
        using var strangers = await host.ActAsAsync(await host.HireAsync(await host.FoundAsync("Theirs"), StaffRoles.Admin));
        Assert.Empty((await List(strangers)).Keys);
        Assert.Equal(RevokeKeyOutcome.NotFound, await Revoke(strangers, line));
        Assert.Null(Assert.Single((await List(makers)).Keys).RevokedAt);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("123456789 123456789 123456789 123456789 123456789 123456789 123456789 123456789 1")]
    public async Task A_key_without_a_fitting_name_is_not_made(string name)
    {
        using var scope = await host.ActAsAsync(await host.HireAsync(await host.FoundAsync(), StaffRoles.Admin));
        await Assert.ThrowsAsync<ValidationException>(() => Make(scope, name));
        Assert.Empty((await List(scope)).Keys);
    }

    private static async Task<string> Make(IServiceScope scope, string name) =>
        (await scope.ServiceProvider.GetRequiredService<MakeKey>().MakeAsync(new NewKeyForm { Name = name }, Cancellation)).Text;

    private static Task<KeyList> List(IServiceScope scope) => scope.ServiceProvider.GetRequiredService<ListKeys>().LoadAsync(Cancellation);

    private static Task<RevokeKeyOutcome> Revoke(IServiceScope scope, KeyLine key) => scope.ServiceProvider.GetRequiredService<RevokeKey>().RevokeAsync(key.Id, Cancellation);
}
