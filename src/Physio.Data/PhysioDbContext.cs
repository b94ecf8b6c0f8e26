using System.Linq.Expressions;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Physio.Data.Staff;
using Physio.Domain.Access;
using Physio.Domain.Assessments;
using Physio.Domain.Clinics;
using Physio.Domain.Exercises;
using Physio.Domain.Patients;
using Physio.Domain.Plans;
using Physio.Domain.Policies;
using Physio.Domain.Prescribing;
using Physio.Domain.Sessions;
using Physio.Domain.Sharing;

namespace Physio.Data;

/// <summary>
/// The one context of the product. Every clinic-owned query is filtered by <see cref="Clinic"/>; while that is null nothing is found,
/// so a forgotten clinic shows too little, never too much.
/// </summary>
public sealed class PhysioDbContext(DbContextOptions<PhysioDbContext> options)
    : IdentityDbContext<StaffUser, IdentityRole<Guid>, Guid>(options), IDataProtectionKeyContext
{
    /// <summary>Name of the query filter that keeps clinics apart.</summary>
    public const string ClinicFilter = "clinic";

    /// <summary>The clinic this context works for.</summary>
    public ClinicId? Clinic { get; set; }

    public DbSet<Clinic> Clinics => Set<Clinic>();
    public DbSet<Patient> Patients => Set<Patient>();
    public DbSet<Assessment> Assessments => Set<Assessment>();
    public DbSet<Exercise> Exercises => Set<Exercise>();
    public DbSet<ExerciseRevision> ExerciseRevisions => Set<ExerciseRevision>();
    public DbSet<Plan> Plans => Set<Plan>();
    public DbSet<PlanVersion> PlanVersions => Set<PlanVersion>();
    public DbSet<ShareLink> ShareLinks => Set<ShareLink>();
    public DbSet<BirthYearTries> BirthYearTries => Set<BirthYearTries>();
    public DbSet<TodayCheck> TodayChecks => Set<TodayCheck>();
    public DbSet<SessionReport> SessionReports => Set<SessionReport>();
    public DbSet<ReportCorrection> ReportCorrections => Set<ReportCorrection>();
    public DbSet<PaperDay> PaperDays => Set<PaperDay>();
    public DbSet<PaperWeek> PaperWeeks => Set<PaperWeek>();
    public DbSet<Alert> Alerts => Set<Alert>();
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();
    public DbSet<ClinicPolicy> ClinicPolicies => Set<ClinicPolicy>();
    public DbSet<FavouriteExercise> FavouriteExercises => Set<FavouriteExercise>();
    public DbSet<ApiKey> ApiKeys => Set<ApiKey>();
    public DbSet<StaffInvite> StaffInvites => Set<StaffInvite>();
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        Conventions.Apply(configurationBuilder, sqlite: Database.ProviderName?.EndsWith("Sqlite", StringComparison.Ordinal) == true);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(PhysioDbContext).Assembly);
        foreach (var type in builder.Model.GetEntityTypes().Select(entity => entity.ClrType).Where(type => type.IsAssignableTo(typeof(IBelongToClinic))).ToList())
        {
            builder.Entity(type).HasQueryFilter(ClinicFilter, OwnClinicOnly(type));
        }
    }

    private LambdaExpression OwnClinicOnly(Type type)
    {
        var row = Expression.Parameter(type, "row");
        var owner = Expression.Convert(Expression.Property(row, nameof(IBelongToClinic.ClinicId)), typeof(ClinicId?));
        var mine = Expression.Property(Expression.Constant(this), nameof(Clinic));
        return Expression.Lambda(Expression.Equal(owner, mine), row);
    }
}
