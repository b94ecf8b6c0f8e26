using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Physio.Data.Staff;
using Physio.Web.Features.Staff;
using Physio.Web.Tests.Shell;

namespace Physio.Web.Tests.Features.Staff;

public sealed class StaffTests : IAsyncDisposable
{
    private readonly PhysioHost host = new();

    [Fact]
    public async Task S19_an_admin_neither_sees_nor_changes_the_staff_of_another_clinic()
    {
        var mine = await host.HireAsync(await host.FoundAsync("Mine"), StaffRoles.Admin);
        var theirs = await host.HireAsync(await host.FoundAsync("Theirs"), StaffRoles.Admin);
        var foreigner = await host.HireAsync(theirs.ClinicId, StaffRoles.Therapist);
        using var scope = await host.ActAsAsync(mine);
        var list = await scope.ServiceProvider.GetRequiredService<ListStaff>().LoadAsync(TestContext.Current.CancellationToken);
        Assert.Equal(mine.Id, Assert.Single(list.People).Id);

        var changes = scope.ServiceProvider.GetRequiredService<ChangeStaff>();
        Assert.Equal(StaffChange.NotFound, await changes.DisableAsync(foreigner.Id, TestContext.Current.CancellationToken));
        Assert.Equal(StaffChange.NotFound, await changes.GiveRolesAsync(foreigner.Id, true, true, TestContext.Current.CancellationToken));
        Assert.Null((await ReadAsync(foreigner.Id)).DisabledAt);
    }

    [Fact]
    public async Task S16_disabling_ends_the_session_and_leaves_a_trace()
    {
        var admin = await host.HireAsync(await host.FoundAsync(), StaffRoles.Admin);
        var colleague = await host.HireAsync(admin.ClinicId, StaffRoles.Therapist);
        using var browser = host.Open();
        await browser.SignInAsync(colleague.Email!, PhysioHost.Password);
        using var scope = await host.ActAsAsync(admin);
        Assert.Equal(StaffChange.Done, await scope.ServiceProvider.GetRequiredService<ChangeStaff>().DisableAsync(colleague.Id, TestContext.Current.CancellationToken));
        host.Clock.Advance(TimeSpan.FromSeconds(31));
        Assert.Equal(System.Net.HttpStatusCode.Redirect, (await browser.GetAsync("/")).StatusCode);
        await using var db = host.Database(admin.ClinicId);
        Assert.True(await db.AuditEntries.AnyAsync(entry => entry.Action == ChangeStaff.DisabledAction && entry.Actor == admin.StaffId, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_enabled_account_signs_in_again()
    {
        var admin = await host.HireAsync(await host.FoundAsync(), StaffRoles.Admin);
        var colleague = await host.HireAsync(admin.ClinicId, StaffRoles.Therapist);
        using var scope = await host.ActAsAsync(admin);
        var changes = scope.ServiceProvider.GetRequiredService<ChangeStaff>();
        await changes.DisableAsync(colleague.Id, TestContext.Current.CancellationToken);
        Assert.Equal(StaffChange.Done, await changes.EnableAsync(colleague.Id, TestContext.Current.CancellationToken));
        using var browser = host.Open();
        Assert.Equal(System.Net.HttpStatusCode.Redirect, (await browser.SignInAsync(colleague.Email!, PhysioHost.Password)).StatusCode);
    }

    [Fact]
    public async Task An_admin_can_neither_disable_nor_demote_himself()
    {
        var admin = await host.HireAsync(await host.FoundAsync(), StaffRoles.Admin);
        await host.HireAsync(admin.ClinicId, StaffRoles.Admin);
        using var scope = await host.ActAsAsync(admin);
        var changes = scope.ServiceProvider.GetRequiredService<ChangeStaff>();
        Assert.Equal(StaffChange.Yourself, await changes.DisableAsync(admin.Id, TestContext.Current.CancellationToken));
        Assert.Equal(StaffChange.Yourself, await changes.GiveRolesAsync(admin.Id, true, false, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Two_admins_who_disable_each_other_at_the_same_moment_leave_one()
    {
        var one = await host.HireAsync(await host.FoundAsync(), StaffRoles.Admin);
        var other = await host.HireAsync(one.ClinicId, StaffRoles.Admin);
        using var first = await host.ActAsAsync(one);
        using var second = await host.ActAsAsync(other);
        var outcomes = await Task.WhenAll(
            Task.Run(() => DisableAsync(first, other.Id)),
            Task.Run(() => DisableAsync(second, one.Id)));
        Assert.Single(outcomes, StaffChange.Done);
        Assert.Single(outcomes, StaffChange.LastAdmin);

        // The slower of the two may have lost the session already: then nobody is signed in any more, and it is refused as well.
        static async Task<StaffChange> DisableAsync(IServiceScope scope, Guid id)
        {
            try
            {
                return await scope.ServiceProvider.GetRequiredService<ChangeStaff>().DisableAsync(id, TestContext.Current.CancellationToken);
            }
            catch (UnauthorizedAccessException)
            {
                return StaffChange.LastAdmin;
            }
        }
    }

    [Fact]
    public async Task Roles_change_what_a_person_may_do()
    {
        var admin = await host.HireAsync(await host.FoundAsync(), StaffRoles.Admin);
        var colleague = await host.HireAsync(admin.ClinicId, StaffRoles.Therapist);
        using var scope = await host.ActAsAsync(admin);
        Assert.Equal(StaffChange.Done, await scope.ServiceProvider.GetRequiredService<ChangeStaff>().GiveRolesAsync(colleague.Id, false, true, TestContext.Current.CancellationToken));
        var list = await scope.ServiceProvider.GetRequiredService<ListStaff>().LoadAsync(TestContext.Current.CancellationToken);
        Assert.Equal((false, true), list.People.Where(person => person.Id == colleague.Id).Select(person => (person.IsTherapist, person.IsAdmin)).Single());
    }

    [Fact]
    public async Task S18_a_therapist_cannot_use_what_belongs_to_admins()
    {
        var therapist = await host.HireAsync(await host.FoundAsync(), StaffRoles.Therapist);
        using var scope = await host.ActAsAsync(therapist);
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => scope.ServiceProvider.GetRequiredService<ListStaff>().LoadAsync(TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => scope.ServiceProvider.GetRequiredService<ChangeStaff>().EnableAsync(therapist.Id, TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => scope.ServiceProvider.GetRequiredService<EditClinic>().LoadAsync(TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() =>
            scope.ServiceProvider.GetRequiredService<InviteStaff>().InviteAsync(new InviteStaffForm { Name = "X", Email = "x@y.test" }, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task S32_the_later_of_two_admins_does_not_overwrite_the_clinic()
    {
        var admin = await host.HireAsync(await host.FoundAsync(), StaffRoles.Admin);
        using var scope = await host.ActAsAsync(admin);
        var clinics = scope.ServiceProvider.GetRequiredService<EditClinic>();
        var mine = await clinics.LoadAsync(TestContext.Current.CancellationToken);
        var theirs = await clinics.LoadAsync(TestContext.Current.CancellationToken);
        theirs.PolicyName = "seed-strict";
        await clinics.SaveAsync(theirs, TestContext.Current.CancellationToken);
        mine.Phone = "040 999";
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => clinics.SaveAsync(mine, TestContext.Current.CancellationToken));
        Assert.Equal("seed-strict", (await clinics.LoadAsync(TestContext.Current.CancellationToken)).PolicyName);
    }

    [Theory]
    [InlineData("", "030 1", "112", "default", false)]
    [InlineData("Clinic", "", "112", "default", false)]
    [InlineData("Clinic", "call me", "112", "default", false)]
    [InlineData("Clinic", "030 1", "", "default", false)]
    [InlineData("Clinic", "030 1", "112", "my own", false)]
    [InlineData("Clinic", "+49 (30) 1-2/3", "112", "seed-strict", true)]
    public void Clinic_details_are_complete_and_dialable(string name, string phone, string emergency, string policy, bool accepted) =>
        Assert.Equal(
            accepted,
            new ClinicFormValidator().Validate(new ClinicForm
            {
                Name = name,
                Phone = phone,
                EmergencyNumber = emergency,
                PolicyName = policy,
                Policies = [new("default", 1, ""), new("seed-strict", 1, "")],
            }).IsValid);

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private async Task<StaffUser> ReadAsync(Guid id)
    {
        await using var db = host.Database();
        return await db.Users.AsNoTracking().SingleAsync(user => user.Id == id, TestContext.Current.CancellationToken);
    }
}
