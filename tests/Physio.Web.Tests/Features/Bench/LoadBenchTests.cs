using Physio.Data.Staff;
using Physio.Domain.Bench;
using Physio.Domain.Exercises;
using Physio.Domain.Screening;
using Physio.Web.Features.Bench;
using Physio.Web.Features.Catalog.WithdrawExercise;
using Physio.Web.Tests.Features.Catalog;

namespace Physio.Web.Tests.Features.Bench;

public sealed class LoadBenchTests : CatalogTests
{
    private Task<BenchSetup> LoadAsync(string role = StaffRoles.Admin) => Use<LoadBench>(role).LoadAsync(Cancellation);

    [Fact]
    public async Task S18_only_an_admin_loads_the_bench() =>
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => LoadAsync(StaffRoles.Therapist));

    [Fact]
    public async Task S19_the_catalog_of_another_clinic_is_not_on_the_bench()
    {
        await Database.SaveAsync(Foreign.Id, [Exercise.Create(Foreign.Id, "foreign-only", Complete(), "Somebody", Database.Now)], Cancellation);

        var setup = await LoadAsync();

        Assert.Equal([Bridge], setup.Published.Select(exercise => exercise.Slug));
        Assert.Empty(setup.Drafts);
    }

    [Fact]
    public async Task Drafts_take_the_place_of_what_is_in_use_and_new_ones_come_in()
    {
        await SaveAsync(Complete("Renamed"));
        await SaveAsync(Complete("Brand new"), "brand-new");

        var setup = await LoadAsync();

        Assert.Equal(["Brand new", "Renamed"], setup.DraftCatalog.Prescribable.Select(exercise => exercise.Content.Name).Order(StringComparer.Ordinal));
        Assert.Equal(["Test bridge"], setup.Published.Select(exercise => exercise.Content.Name));
        Assert.Equal([("brand-new", true), (Bridge, false)], setup.Drafts.Select(draft => (draft.Slug, setup.IsNew(draft))));
        Assert.Same(setup.Published, setup.Trial(setup.Live, withDrafts: false).Draft.Catalog);
        Assert.Same(setup.DraftCatalog.Prescribable, setup.Trial(setup.Live, withDrafts: true).Draft.Catalog);
    }

    [Fact]
    public async Task A_retired_exercise_stays_out_with_its_draft()
    {
        await AddPublishedAsync("second-step", Complete("Second step"));
        await SaveAsync(Complete("Second step, again"), "second-step");
        var seen = await ShownAsync("second-step");
        Assert.IsType<RetireOutcome.Retired>(await Use<RetireExercise>().RetireAsync(new Retire("second-step", seen.Version, "Not here", null), Cancellation));

        var setup = await LoadAsync();

        Assert.DoesNotContain(setup.Published.Concat(setup.Drafts), exercise => exercise.Slug == "second-step");
    }

    [Fact]
    public async Task H02_a_draft_without_complete_tags_is_named_and_never_allowed()
    {
        await SaveAsync(Complete("Untagged") with { ExcludedBy = null }, "untagged");

        var setup = await LoadAsync();
        var trial = setup.Trial(ThresholdPolicy.Default, withDrafts: true);

        Assert.Equal(("untagged", "Untagged"), setup.DraftCatalog.NotPrescribable.Select(exercise => (exercise.Slug, exercise.Name)).Single());
        Assert.DoesNotContain(trial.Cases.Where(patient => patient.Number % 50 == 0).Select(trial.Decide), outcome => outcome.Draft.Allowed.Contains("untagged"));
    }

    [Fact]
    public async Task The_policy_in_use_is_the_one_compared_with()
    {
        var setup = await LoadAsync();

        Assert.Equal(ThresholdPolicy.Default, setup.Live);
        Assert.Equal([.. ThresholdPolicy.Shipped, Own.Policy.Content.Limits], setup.Candidates);
        Assert.True(setup.Trial(setup.Live, withDrafts: false).IsLive);
        Assert.Equal(VirtualPatients.All.Count, setup.Trial(setup.Live, withDrafts: false).Cases.Count);
    }
}
