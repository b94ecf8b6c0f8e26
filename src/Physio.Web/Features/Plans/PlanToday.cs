using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.Data.Catalog;
using Physio.Data.Policies;
using Physio.Data.Sessions;
using Physio.Domain.Clinics;
using Physio.Domain.Patients;
using Physio.Domain.Plans;
using Physio.Domain.Sessions;
using Physio.PatientPages.Start;

namespace Physio.Web.Features.Plans;

/// <summary>A patient's plan as the link shows it at this moment: page, preview and paper ask here, so that they cannot say different things.</summary>
internal sealed record PlanToday(Patient Patient, Clinic Clinic, Plan Plan, Delivery Delivery, DateTimeOffset? RestUntil, DateTimeOffset Now)
{
    /// <summary>How long red pain rests the exercises of this patient.</summary>
    public int RestHours { get; init; } = PainRest.Hours;

    /// <summary>The only way to exercises: screened just now and not resting.</summary>
    public Delivery.Open? Open => AsSeen.Open;

    /// <summary>As the patient's own pages take it.</summary>
    public TodaysPlan AsSeen => new(Clinic, Plan.Current, Delivery, RestUntil) { RestHours = RestHours };
}

internal static class PlanTodayQuery
{
    /// <summary>Null when nothing has been issued.</summary>
    /// <param name="patient">Of the own clinic: whoever asks has checked that.</param>
    public static async Task<PlanToday?> PlanTodayAsync(this PhysioDbContext db, Patient patient, TimeProvider clock, CancellationToken cancellationToken)
    {
        var plan = await db.Plans.AsNoTracking().Include(row => row.Versions)
            .SingleOrDefaultAsync(row => row.ClinicId == patient.ClinicId && row.PatientId == patient.Id, cancellationToken);
        if (plan is not { CurrentVersion: > 0 } || await db.NewestAssessmentAsync(patient.ClinicId, patient.Id, cancellationToken) is not { } assessment)
        {
            return null;
        }

        var clinic = await db.Clinics.AsNoTracking().SingleAsync(row => row.Id == patient.ClinicId, cancellationToken);
        var facts = assessment.Facts.AtHomeOf(patient);
        var now = clock.GetLocalNow();
        var delivery = PlanDelivery.Deliver(
            plan,
            facts,
            assessment.AssessedAt,
            await db.PolicyAsync(clinic, cancellationToken),
            await db.PublishedAsync(cancellationToken),
            now,
            await db.OwnReadingsAsync(plan, now, cancellationToken));
        var rest = await db.RestUntilAsync(plan.Current, facts.AttackWithin14Days, now, cancellationToken);
        return new(patient, clinic, plan, delivery, rest?.ToOffset(now.Offset), now) { RestHours = PainRest.HoursOf(facts.AttackWithin14Days) };
    }

    /// <summary>A patient of this clinic who is treated now.</summary>
    public static Task<Patient?> PatientOfAsync(this PhysioDbContext db, ClinicId clinic, PatientId id, CancellationToken cancellationToken) =>
        db.Patients.AsNoTracking().SingleOrDefaultAsync(row => row.ClinicId == clinic && row.Id == id && row.ArchivedAt == null, cancellationToken);
}
