using Microsoft.EntityFrameworkCore;
using Physio.Data.Staff;
using Physio.Domain.Exercises;
using Physio.Domain.Sessions;
using Physio.Web.Features.Catalog;
using Physio.Web.Features.Catalog.WithdrawExercise;

namespace Physio.Web.Tests.Features.Catalog.WithdrawExercise;

public sealed class RetireExerciseTests : CatalogTests
{
    private static readonly ExerciseContent Content = Complete();

    private async Task<RetireOutcome> RetireAsync(string reason = "Hurt two patients", string? replacement = null, string role = StaffRoles.Admin) =>
        await Use<RetireExercise>(role).RetireAsync(new Retire(Bridge, (await ShownAsync()).Version, reason, replacement), Cancellation);

    [Fact]
    public async Task Retiring_keeps_reason_and_replacement_raises_the_catalog_version_and_is_audited()
    {
        await AddPublishedAsync("better-bridge", Content);
        var before = (await ClinicAsync()).CatalogVersion;

        Assert.IsType<RetireOutcome.Retired>(await RetireAsync("  Hurt two patients ", "better-bridge"));

        var exercise = await ShownAsync();
        Assert.Equal(CatalogStatus.Retired, exercise.Status);
        Assert.Equal(new(Database.Now, "Hurt two patients", "better-bridge"), exercise.Retirement);
        Assert.Equal(before + 1, (await ClinicAsync()).CatalogVersion);
        Assert.Contains("replaced by better-bridge: Hurt two patients", Assert.Single(await AuditAsync(RetireExercise.AuditAction)).Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publishing_again_brings_it_back_as_it_was()
    {
        await AddPublishedAsync("pelvic-tilt", Content);
        await RetireAsync();

        Assert.Equal(new PublishOutcome.Published(1), await PublishAsync());
        Assert.Equal((CatalogStatus.Published, null), ((await ShownAsync()).Status, (await ShownAsync()).Retirement));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ab ")]
    public async Task A_reason_is_needed(string reason)
    {
        var refused = Assert.IsType<RetireOutcome.Refused>(await RetireAsync(reason));

        Assert.Equal(RetireExercise.ReasonField, Assert.Single(refused.Problems).Field);
        Assert.Null((await ShownAsync()).Retirement);
    }

    [Fact]
    public async Task A_reason_has_at_most_300_characters()
    {
        Assert.IsType<RetireOutcome.Refused>(await RetireAsync(new string('r', 301)));
        Assert.IsType<RetireOutcome.Retired>(await RetireAsync(new string('r', 300)));
    }

    [Theory]
    [InlineData(Bridge)]
    [InlineData("nobody-knows")]
    [InlineData("only-a-draft")]
    public async Task The_replacement_is_another_published_exercise(string replacement)
    {
        await SaveAsync(Content, "only-a-draft");

        var refused = Assert.IsType<RetireOutcome.Refused>(await RetireAsync(replacement: replacement));

        Assert.Equal(RetireExercise.ReplacementField, Assert.Single(refused.Problems).Field);
    }

    [Fact]
    public async Task What_is_retired_already_cannot_be_retired_again()
    {
        await RetireAsync();

        Assert.IsType<RetireOutcome.Refused>(await RetireAsync());
    }

    [Fact]
    public async Task H06_a_recall_tells_the_therapists_at_once_of_every_plan_in_use_of_their_clinic()
    {
        await RetireAsync();

        var alert = Assert.Single(await Open(Own.Id).Alerts.Where(row => row.Kind == AlertKind.PlanWithheld).ToListAsync(Cancellation));
        Assert.Equal((Own.Plan.Id, Own.Patient.Id), (alert.PlanId, alert.PatientId));
        Assert.Contains("Hurt two patients", alert.Detail, StringComparison.Ordinal);
        Assert.Contains("1 plans in use", Assert.Single(await AuditAsync(RetireExercise.AuditAction)).Detail, StringComparison.Ordinal);
        Assert.Empty(await Open(Foreign.Id).Alerts.Where(row => row.Kind == AlertKind.PlanWithheld).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task A_therapist_may_not_retire() =>
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => RetireAsync(role: StaffRoles.Therapist));

    [Fact]
    public async Task An_exercise_of_another_clinic_is_not_found()
    {
        await Database.SaveAsync(Foreign.Id, [Exercise.Create(Foreign.Id, "foreign-only", Content, "Somebody", Database.Now)], Cancellation);

        Assert.IsType<RetireOutcome.NotFound>(await Use<RetireExercise>().RetireAsync(new Retire("foreign-only", 1, "No longer used", null), Cancellation));
    }
}
