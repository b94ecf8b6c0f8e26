using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Physio.Domain.Access;
using Physio.Domain.Assessments;
using Physio.Domain.Clinics;
using Physio.Domain.Codes;
using Physio.Domain.Exercises;
using Physio.Domain.Measures;
using Physio.Domain.Patients;
using Physio.Domain.Plans;
using Physio.Domain.Policies;
using Physio.Domain.Sessions;
using Physio.Domain.Sharing;

namespace Physio.Data;

/// <summary>How the domain's own types are stored, the same for every table, so that both engines order, compare and find alike.</summary>
internal static class Conventions
{
    public const int MaxCodeLength = 40;

    public static void Apply(ModelConfigurationBuilder model, bool sqlite)
    {
        model.Properties<ClinicId>().HaveConversion<ClinicIdConverter>();
        model.Properties<StaffId>().HaveConversion<StaffIdConverter>();
        model.Properties<PatientId>().HaveConversion<PatientIdConverter>();
        model.Properties<AssessmentId>().HaveConversion<AssessmentIdConverter>();
        model.Properties<ExerciseId>().HaveConversion<ExerciseIdConverter>();
        model.Properties<PlanId>().HaveConversion<PlanIdConverter>();
        model.Properties<ShareLinkId>().HaveConversion<ShareLinkIdConverter>();
        model.Properties<TodayCheckId>().HaveConversion<TodayCheckIdConverter>();
        model.Properties<SessionReportId>().HaveConversion<SessionReportIdConverter>();
        model.Properties<ClinicPolicyId>().HaveConversion<ClinicPolicyIdConverter>();
        model.Properties<ApiKeyId>().HaveConversion<ApiKeyIdConverter>();
        model.Properties<PainScore>().HaveConversion<PainScoreConverter>();
        foreach (var code in typeof(Clinic).Assembly.GetTypes().Where(type => type.IsEnum))
        {
            model.Properties(code).HaveConversion(typeof(SlugConverter<>).MakeGenericType(code)).HaveMaxLength(MaxCodeLength);
        }

        // SQLite can neither order nor compare its own form of DateTimeOffset; PostgreSQL takes UTC only.
        if (sqlite)
        {
            model.Properties<DateTimeOffset>().HaveConversion<UtcTicksConverter>();
        }
        else
        {
            model.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
        }
    }

    private sealed class ClinicIdConverter() : ValueConverter<ClinicId, Guid>(id => id.Value, value => new ClinicId(value));

    private sealed class StaffIdConverter() : ValueConverter<StaffId, Guid>(id => id.Value, value => new StaffId(value));

    private sealed class PatientIdConverter() : ValueConverter<PatientId, Guid>(id => id.Value, value => new PatientId(value));

    private sealed class AssessmentIdConverter() : ValueConverter<AssessmentId, Guid>(id => id.Value, value => new AssessmentId(value));

    private sealed class ExerciseIdConverter() : ValueConverter<ExerciseId, Guid>(id => id.Value, value => new ExerciseId(value));

    private sealed class PlanIdConverter() : ValueConverter<PlanId, Guid>(id => id.Value, value => new PlanId(value));

    private sealed class ShareLinkIdConverter() : ValueConverter<ShareLinkId, Guid>(id => id.Value, value => new ShareLinkId(value));

    private sealed class TodayCheckIdConverter() : ValueConverter<TodayCheckId, Guid>(id => id.Value, value => new TodayCheckId(value));

    private sealed class SessionReportIdConverter() : ValueConverter<SessionReportId, Guid>(id => id.Value, value => new SessionReportId(value));

    private sealed class ClinicPolicyIdConverter() : ValueConverter<ClinicPolicyId, Guid>(id => id.Value, value => new ClinicPolicyId(value));

    private sealed class ApiKeyIdConverter() : ValueConverter<ApiKeyId, Guid>(id => id.Value, value => new ApiKeyId(value));

    private sealed class PainScoreConverter() : ValueConverter<PainScore, int>(score => score.Value, value => new PainScore(value));

    private sealed class SlugConverter<T>() : ValueConverter<T, string>(code => Slug.Of(code), slug => Slug.Parse<T>(slug))
        where T : struct, Enum;

    private sealed class UtcTicksConverter() : ValueConverter<DateTimeOffset, long>(
        instant => Microseconds(instant).UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));

    private sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTime>(
        instant => Microseconds(instant).UtcDateTime, value => new DateTimeOffset(value, TimeSpan.Zero));

    /// <summary>PostgreSQL keeps microseconds; cut on both engines, so that what is read equals what is read elsewhere.</summary>
    private static DateTimeOffset Microseconds(DateTimeOffset instant) =>
        instant.AddTicks(-(instant.UtcTicks % TimeSpan.TicksPerMicrosecond));
}
