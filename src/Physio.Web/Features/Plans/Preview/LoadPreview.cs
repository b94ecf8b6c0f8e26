using Physio.Domain.Patients;
using Physio.Handout;
using Physio.Web.Features.Plans.PrintHandout;
using Physio.Web.Shell;

namespace Physio.Web.Features.Plans.Preview;

/// <summary>What the preview page shows.</summary>
/// <param name="Pages">Of the handout; 0 when the plan is closed and nothing is printed.</param>
/// <param name="Today">What the link shows now, in one sentence.</param>
public sealed record PreviewView(PatientId Patient, bool IsOpen, int Pages, string Today);

/// <summary>Reads a plan for the preview, screened as the link screens it.</summary>
public sealed class LoadPreview(ClinicContexts contexts, CurrentUser user, HandoutFile file, TimeProvider clock)
{
    /// <summary>Null when there is no plan of such a patient in this clinic.</summary>
    public async Task<PreviewView?> LoadAsync(PatientId id, CancellationToken cancellationToken)
    {
        if (await PlanAsync(id, cancellationToken) is not { } plan)
        {
            return null;
        }

        var today = TodayWords.Of(plan.Delivery, plan.RestUntil, clock);
        return new(id, plan.Open is not null, plan.Open is null ? 0 : await CountAsync(plan, cancellationToken), today);
    }

    internal async Task<PlanToday?> PlanAsync(PatientId id, CancellationToken cancellationToken)
    {
        var staff = await user.RequireTherapistAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        return await db.PatientOfAsync(staff.ClinicId, id, cancellationToken) is { } patient ? await db.PlanTodayAsync(patient, clock, cancellationToken) : null;
    }

    /// <summary>A page of the handout as PNG; null when there is no such page.</summary>
    /// <param name="page">1 for the first.</param>
    internal async Task<byte[]?> PageAsync(PatientId id, int page, CancellationToken cancellationToken) =>
        await PlanAsync(id, cancellationToken) is { Open: { } open } plan
            ? await file.PageAsync(HandoutSheets.Of(plan, open, codeAddress: null), page, cancellationToken)
            : null;

    private Task<int> CountAsync(PlanToday plan, CancellationToken cancellationToken) =>
        file.CountAsync(HandoutSheets.Of(plan, plan.Open!, codeAddress: null), cancellationToken);
}
